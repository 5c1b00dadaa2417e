import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import type { FinishStep } from "./site";

interface Header {
  name: string;
  value: string;
}

/** Sent with every answer. */
export const EVERYWHERE: readonly Header[] = [
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** The part of the policy that a page's meta tag cannot hold. Embeds go without: other sites may frame them. */
const NOT_FRAMED: Header = { name: "Content-Security-Policy", value: "frame-ancestors 'self'" };

const CACHE_FOREVER: Header = { name: "Cache-Control", value: "public, max-age=31536000, immutable" };
const CACHE_SHORTLY: Header = { name: "Cache-Control", value: "public, max-age=300, must-revalidate" };

/** Notebooks and pages of others may read the API. */
const READ_BY_ALL: Header = { name: "Access-Control-Allow-Origin", value: "*" };
const API_FOLDER = "api/";

const UNCHANGING_FOLDERS = ["_next/static/", "fonts/"];
/** The page with the code for embeds, which is no embed itself. */
const EMBED_PAGE = "embed/index.html";

/** The headers of one file of the export, such as `en/index.html` or `fonts/a.woff2`. */
export function headersOf(file: string): Header[] {
  const cache = UNCHANGING_FOLDERS.some((folder) => file.startsWith(folder)) ? CACHE_FOREVER : CACHE_SHORTLY;
  const [, folder, ...rest] = file.split("/");
  const isEmbed = folder === EMBED_FOLDER && [folder, ...rest].join("/") !== EMBED_PAGE;
  const framing = isEmbed ? [] : [NOT_FRAMED];
  const reading = file.startsWith(API_FOLDER) ? [READ_BY_ALL] : [];
  return [...EVERYWHERE, ...framing, ...reading, cache];
}

interface Rule {
  path: string;
  headers: readonly Header[];
}

/**
 * The same table as Netlify and Cloudflare read it. Where two rules match they join values of one header, which
 * would spoil both, so no two rules here give the same header to one address.
 */
export function toHeaderRules(sections: readonly string[], basePath: string): string {
  const rules: Rule[] = [
    { path: "/*", headers: EVERYWHERE },
    ...UNCHANGING_FOLDERS.map((folder) => ({ path: `/${folder}*`, headers: [CACHE_FOREVER] })),
    { path: `/${API_FOLDER}*`, headers: [READ_BY_ALL, CACHE_SHORTLY] },
    { path: "/", headers: [CACHE_SHORTLY, NOT_FRAMED] },
    ...FINISHED_LOCALES.map((locale) => ({ path: `/${locale}/*`, headers: [CACHE_SHORTLY] })),
    ...sections.map((section) => ({ path: `/${section}`, headers: [NOT_FRAMED] })),
  ];
  return rules.map((rule) => printRule(rule, basePath)).join("\n");
}

function printRule({ path, headers }: Rule, basePath: string): string {
  return [`${basePath}${path}`, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ""].join("\n");
}

/**
 * The parts of the site that must not be framed: each home, each folder beside it but the embeds, and of that folder the
 * page itself. A path without `*` is that address alone to Netlify and Cloudflare, so that `en/embed/` leaves those below.
 */
function listSections(root: string): string[] {
  return FINISHED_LOCALES.flatMap((locale) => {
    const folders = readdirSync(join(root, locale), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== EMBED_FOLDER)
      .map((entry) => `${locale}/${entry.name}/*`);
    return [`${locale}/`, `${locale}/${EMBED_FOLDER}/`, ...folders.sort()];
  });
}

export const headersStep: FinishStep = {
  name: "headers",
  run({ root, basePath }) {
    const rules = toHeaderRules(listSections(root), basePath);
    writeFileSync(join(root, "_headers"), rules);
    return { count: rules.split("\n\n").length, what: "rules in _headers" };
  },
};
