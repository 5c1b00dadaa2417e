import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import type { Shape } from "./picture";

/** A picture that was drawn: its page, in which shapes, and its finding. */
export type DrawnPicture = { path: readonly string[]; shapes: readonly Shape[]; title: string };

/** By language, all that were drawn. */
export type DrawnPictures = Readonly<Record<string, readonly DrawnPicture[]>>;

/** Where the pictures that were drawn are listed. */
export function pictureList(root: string): string {
  return join(root, ".build/social.json");
}

/** Where a picture stands on this site: `/social/en/rankings/global-ai-index.png`, in 4:5 with `-4x5` in its name. */
export function pictureFile(locale: Locale, path: readonly string[], shape: Shape): `/${string}` {
  const name = path.length > 0 ? path.join("/") : "home";
  return `/social/${locale}/${name}${shape === "tall" ? "-4x5" : ""}.png`;
}

/** Pages of these have none of their own, and show that of the same address in another part. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  weights: "rankings",
  agreement: "rankings",
  compare: "rankings",
  countries: "rankings",
  "ahead-or-behind": "rankings",
  tables: "models",
  benchmarks: "models",
};

/**
 * The picture that a page shows: its own, else that of the page above it, up to its index's; else the home page's.
 * Null where none were drawn.
 */
export function pictureOfPage(
  pictures: readonly DrawnPicture[],
  path: readonly string[],
): DrawnPicture | null {
  const found = nearest(pictures, path);
  if (found) return found;
  const [part = "", ...rest] = path;
  const elsewhere = ELSEWHERE[part];
  const other = elsewhere ? nearest(pictures, [elsewhere, ...rest]) : null;
  return other ?? pictures.find((picture) => picture.path.length === 0) ?? null;
}

function nearest(pictures: readonly DrawnPicture[], path: readonly string[]): DrawnPicture | null {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join("/");
    const found = pictures.find((picture) => picture.path.join("/") === key);
    if (found) return found;
  }
  return null;
}

/** By the list that they stand in, which is read once a process: every page names one. */
const read = new Map<string, DrawnPictures>();

/** None where none have been drawn, so that a page can be shown without them. */
export function readPictures(locale: Locale, root = process.cwd()): readonly DrawnPicture[] {
  const list = pictureList(root);
  const pictures = read.get(list) ?? readList(list);
  if (!pictures) return [];
  read.set(list, pictures);
  return pictures[locale] ?? [];
}

function readList(list: string): DrawnPictures | null {
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : null;
}
