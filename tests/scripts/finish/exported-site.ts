import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { makeFolder } from "../temporary-folder";

const PAGE = `<!DOCTYPE html><title>A page</title>${"<p>text</p>".repeat(200)}`;

/** A file of each kind, and what is beside it. */
export const FILES = {
  ...Object.fromEntries(FINISHED_LOCALES.map((locale) => [`${locale}/index.html`, PAGE])),
  "index.html": PAGE,
  "404.html": "<h1>Not here</h1>",
  "shell.js": "1",
  "find.js": "1",
  "embed.js": "1",
  "feed.xml": "<feed/>",
  "icon.svg": "<svg/>",
  "en/rankings/global-ai-index/2024/index.html": PAGE,
  "en/embed/index.html": PAGE,
  "en/embed/home-ladder/index.html": PAGE,
  "en/check/index.html": PAGE,
  "_data/check/en.json": "{}",
  "_data/find/en.json": "{}",
  "_data/version.json": "{}",
  "_data/embed/en/ladder.json": "{}",
  "api/v1/index.json": "{}",
  "api/v1/table.csv": "a,b\n",
  "fonts/a-1f652110.woff2": "1",
  "social/en/home.png": "1",
  "islands/data-0a1b2c3d4e.json": "{}",
  "islands/ranking-script-2KJ4QW7X.js": "1",
} as const;

export function makeExport(): string {
  return makeFolder(FILES);
}

/** Where a file is found: a page by its folder. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
