export interface Settings {
  /** Empty, or a path such as `/repo`. */
  basePath: string;
  /** An origin such as `https://example.org`, or null. */
  siteUrl: string | null;
  /** Whether whole sets under restricted or unknown terms are handed out too. */
  allowRestrictedDownloads: boolean;
  /** Whether visited pages are kept for reading offline. */
  keepsPages: boolean;
}

const BASE_PATH = /^(\/[A-Za-z0-9._~-]+)+$/;

/**
 * Where the site will be reached and what it may hand out, from BASE_PATH, SITE_URL and ALLOW_RESTRICTED_DOWNLOADS; and
 * whether it keeps pages, from OFFLINE. Throws with the remedy where one is malformed.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    basePath: parseBasePath(env.BASE_PATH ?? ""),
    siteUrl: parseSiteUrl(env.SITE_URL ?? ""),
    allowRestrictedDownloads: parseSwitch(env.ALLOW_RESTRICTED_DOWNLOADS ?? ""),
    keepsPages: parseKeeping(env.OFFLINE ?? ""),
  };
}

function parseBasePath(text: string): string {
  const isDotted = text.split("/").some((part) => part === "." || part === "..");
  if (text === "" || (BASE_PATH.test(text) && !isDotted)) return text;
  throw new Error(
    `BASE_PATH is "${text}". Leave it empty, or write it like /ai-standings, without a slash at the end.`,
  );
}

function parseSiteUrl(text: string): string | null {
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new Error(
    `SITE_URL is "${text}". Write a host like https://example.org; a path belongs into BASE_PATH.`,
  );
}

function parseSwitch(text: string): boolean {
  if (text === "" || text === "0" || text === "1") return text === "1";
  throw new Error(
    `ALLOW_RESTRICTED_DOWNLOADS is "${text}". Write 1 where you have the publishers' permission, or leave it empty.`,
  );
}

function parseKeeping(text: string): boolean {
  if (text === "" || text === "0" || text === "1") return text !== "0";
  throw new Error(
    `OFFLINE is "${text}". Write 0 to keep no pages on readers' devices and to delete those kept, or leave it empty.`,
  );
}
