import type { Locale } from "@/lib/i18n/locales";

const BASE_PATH = process.env.BASE_PATH ?? "";

/** An address on this site under its base path: `/fonts/a.woff2` is `/repo/fonts/a.woff2` where BASE_PATH is `/repo`. */
export function siteHref(path: `/${string}`, basePath = BASE_PATH): string {
  return `${basePath}${path}`;
}

/** The address of a page in a language: `pageHref("ar", "rankings", "global-ai-index")` is `/ar/rankings/global-ai-index/`. */
export function pageHref(locale: Locale, ...segments: string[]): string {
  return siteHref(`/${[locale, ...segments, ""].join("/")}`);
}

/** The same address in full where SITE_URL names the host, otherwise as it stands. */
export function absoluteHref(href: string, siteUrl = process.env.SITE_URL ?? ""): string {
  return siteUrl ? new URL(href, siteUrl).href : href;
}
