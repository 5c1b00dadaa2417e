import type { BreadcrumbList } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";

/** The parts of the site that have a page of their own, by the first step of the address. */
const SECTIONS = {
  rankings: "site.rankings",
  countries: "find.all",
  compare: "site.compare",
  weights: "weights.nav",
  models: "site.models",
  tables: "tables.nav",
  benchmarks: "benchmarks.nav",
  claims: "site.claims",
  data: "datasets.nav",
} as const;

/**
 * The way from the home page to a deep one, by the part of the site in which it stands, if that has a page.
 * @param path the steps of its address below the language
 */
export function toBreadcrumbs(locale: Locale, path: readonly string[], name: string): BreadcrumbList {
  const t = translator(locale);
  const [section = ""] = path;
  const word = Object.entries(SECTIONS).find(([id]) => id === section)?.[1];
  const steps = [
    { name: t("site.name"), path: [] },
    ...(word ? [{ name: t(word), path: [section] }] : []),
    { name, path },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: plainText(step.name),
      item: absoluteHref(pageHref(locale, ...step.path)),
    })),
  };
}
