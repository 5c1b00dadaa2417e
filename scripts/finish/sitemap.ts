import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_LOCALE, FINISHED_LOCALES } from "@/lib/i18n/locales";
import { attributeValue, headOf, listTags } from "./html";
import { type FinishStep, listPages, type Site } from "./site";

const MAX_SITEMAP_URLS = 50_000;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Paths such as `rankings/` that the pages of a locale have below it, `""` for its home. */
type Translations = Map<string, string[]>;

function groupByPath(pages: readonly string[]): Translations {
  const translations: Translations = new Map();
  for (const page of pages) {
    const [locale = "", ...rest] = page.split("/");
    if (!FINISHED_LOCALES.some((finished) => finished === locale) || rest.at(-1) !== "index.html") continue;
    const path = [...rest.slice(0, -1), ""].join("/");
    translations.set(path, [...(translations.get(path) ?? []), locale]);
  }
  return translations;
}

/** Where the sitemap of a language stands. */
function sitemapFile(locale: string): string {
  return `sitemap-${locale}.xml`;
}

/**
 * The sitemap of one language, in which each page names its translations; `pages` are files of the export such as
 * `en/index.html`, of every language.
 */
export function toSitemap(
  locale: string,
  pages: readonly string[],
  origin: string,
  basePath: string,
): string {
  const urls = [...groupByPath(pages)].flatMap(([path, locales]) => {
    if (!locales.includes(locale)) return [];
    const address = (language: string) => escapeXml(new URL(`${basePath}/${language}/${path}`, origin).href);
    const alternates = locales.map((other) => toAlternate(other, address(other)));
    if (locales.includes(DEFAULT_LOCALE)) alternates.push(toAlternate("x-default", address(DEFAULT_LOCALE)));
    return [`<url><loc>${address(locale)}</loc>${alternates.join("")}</url>`];
  });
  return [
    XML,
    `<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

/** The list of the sitemaps, one a language: what robots.txt names. */
export function toSitemapIndex(locales: readonly string[], origin: string, basePath: string): string {
  const sitemaps = locales.map((locale) => {
    const address = new URL(`${basePath}/${sitemapFile(locale)}`, origin).href;
    return `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`;
  });
  return [XML, `<sitemapindex xmlns="${NAMESPACE}">`, ...sitemaps, "</sitemapindex>\n"].join("\n");
}

export function toRobots(origin: string | null, basePath: string): string {
  const rules = "User-agent: *\nAllow: /\n";
  return origin ? `${rules}Sitemap: ${new URL(`${basePath}/sitemap.xml`, origin).href}\n` : rules;
}

function toAlternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}

/**
 * Embeds and the like ask not to be indexed, and a second address of a page names the first as canonical: neither
 * is in the sitemap. `address` is that of the page in full.
 */
export function isListed(html: string, address: string): boolean {
  const tags = listTags(headOf(html));
  const robots = tags.find((tag) => tag.startsWith("<meta") && attributeValue(tag, "name") === "robots");
  if (robots && attributeValue(robots, "content")?.includes("noindex")) return false;
  const canonical = tags.find((tag) => tag.startsWith("<link") && attributeValue(tag, "rel") === "canonical");
  return !canonical || attributeValue(canonical, "href") === address;
}

function writeSitemaps({ root, basePath }: Site, origin: string): number {
  const pages = listPages(root).filter((page) => {
    const address = new URL(`${basePath}/${page.replace(/index\.html$/, "")}`, origin).href;
    return isListed(readFileSync(join(root, page), "utf8"), address);
  });
  const counts = FINISHED_LOCALES.map((locale) => {
    const sitemap = toSitemap(locale, pages, origin, basePath);
    const count = sitemap.split("<url>").length - 1;
    if (count > MAX_SITEMAP_URLS) throw new Error(`${count} pages are more than one sitemap may hold.`);
    writeFileSync(join(root, sitemapFile(locale)), sitemap);
    return count;
  });
  writeFileSync(join(root, "sitemap.xml"), toSitemapIndex(FINISHED_LOCALES, origin, basePath));
  return counts.reduce((sum, count) => sum + count, 0);
}

export const sitemapStep: FinishStep = {
  name: "sitemap",
  run(site) {
    writeFileSync(join(site.root, "robots.txt"), toRobots(site.siteUrl, site.basePath));
    if (site.siteUrl === null) return { count: 1, what: "file written (robots.txt; SITE_URL is not set)" };
    const count = writeSitemaps(site, site.siteUrl);
    return { count, what: "addresses in the sitemaps that sitemap.xml lists" };
  },
};
