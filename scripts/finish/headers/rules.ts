import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import { EVERYWHERE, HEADERS_OF_KIND, type Header, type Kind } from "./table";

/**
 * Which addresses are of a kind. In `path`, `:name` is any one folder and `*` at the end all that follows, as Netlify and
 * Cloudflare read it; one that ends in a slash is that page.
 */
export interface Rule {
  path: string;
  kind: Kind;
}

const DATA_FOLDER = "_data";

/** Read by hosts, not by readers. */
const HOST_FILES = [".nojekyll", "_headers", "vercel.json"];

/** Scripts that are asked for with their hash in the query; that of embeds is loaded in frames only, and is not. */
export const VERSIONED_SCRIPTS = ["find.js", "offline-page.js", "picture-file.js", "trials.js", "use.js"];

/** The scripts of embeds and beside them, and what others show beside our name. */
const SHARED_FILES = /^(embed.*\.js|icon\.svg)$/;

const FOLDERS: readonly Rule[] = [
  { path: "/islands/*", kind: "hashed" },
  { path: "/fonts/*", kind: "font" },
  { path: "/api/*", kind: "api" },
  { path: "/social/*", kind: "shared" },
];

/**
 * The rules of an export, from what lies in it. One rule stands for a part of the site in every language and for the data
 * that its pages load, since Cloudflare reads a hundred and no more.
 */
export function listRules(root: string): Rule[] {
  const homes = FINISHED_LOCALES.flatMap((locale) => [`/${locale}/`, `/${locale}/${EMBED_FOLDER}/`]);
  const parts = listParts(root).map((part) => `/:folder/${part}/*`);
  return [
    ...["/", ...homes, ...parts, ...listDataFiles(root), `/${DATA_FOLDER}/${EMBED_FOLDER}/*`].map(toPageRule),
    { path: `/:language/${EMBED_FOLDER}/:picture/`, kind: "embed" },
    ...FOLDERS.filter(({ path }) => existsSync(join(root, path.replace("*", "")))),
    ...listRootFiles(root).map((file): Rule => ({ path: `/${file}`, kind: kindOfRootFile(file) })),
  ];
}

function toPageRule(path: string): Rule {
  return { path, kind: "page" };
}

/** The folders beside each home but the embeds, and those of the data that pages load. */
function listParts(root: string): string[] {
  const folders = [...FINISHED_LOCALES, DATA_FOLDER].flatMap((folder) => listFolders(root, folder));
  return [...new Set(folders)].filter((folder) => folder !== EMBED_FOLDER).sort();
}

/** What pages load that is the same in every language. */
function listDataFiles(root: string): string[] {
  const path = join(root, DATA_FOLDER);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `/${DATA_FOLDER}/${name}`);
}

function listFolders(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function listRootFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.html" && !HOST_FILES.includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

function kindOfRootFile(file: string): Kind {
  if (VERSIONED_SCRIPTS.includes(file)) return "versioned";
  return SHARED_FILES.test(file) ? "shared" : "page";
}

/** A regular expression for the files and addresses of a rule, in what JavaScript, PCRE and Go read alike. */
export function toPattern(path: string, basePath = ""): string {
  const literal = `${basePath}${path}`.replaceAll(".", "\\.");
  const pattern = literal.replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*");
  return path.endsWith("/") ? `^${pattern}(index\\.html)?$` : `^${pattern}$`;
}

function rulesOf(rules: readonly Rule[], file: string): Rule[] {
  const address = `/${file}`;
  return rules.filter(({ path }) => new RegExp(toPattern(path)).test(address));
}

/** All headers of one file of the export, such as `en/index.html` or `fonts/a.woff2`, but what only TLS adds. */
export function headersOf(rules: readonly Rule[], file: string): Header[] {
  const [rule] = rulesOf(rules, file);
  return rule ? [...EVERYWHERE, ...HEADERS_OF_KIND[rule.kind]] : [...EVERYWHERE];
}

/**
 * Throws where a file has no rule, or two: hosts that read `_headers` join the values of both, which would spoil each.
 */
export function assertOneRuleEach(rules: readonly Rule[], files: readonly string[]): void {
  for (const file of files.filter((name) => !HOST_FILES.includes(name))) {
    const found = rulesOf(rules, file).map(({ path }) => path);
    if (found.length !== 1)
      throw new Error(`${file} needs one rule for its headers and has ${found.join(" and ") || "none"}.`);
  }
}
