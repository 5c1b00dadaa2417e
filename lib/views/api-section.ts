import { FIRST_MINUTE, fillAddress } from "@/lib/api/first-minute";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { apiHref } from "@/lib/url/data-file";
import { absoluteHref } from "@/lib/url/href";

/** Where `npm start` serves the site: what lines to copy name where no host was known at build. */
const LOCAL_ORIGIN = "http://localhost:3000";

/** What programmers are offered: the descriptions of the API, and lines to begin with. */
export function toApiSection(locale: Locale, siteUrl = process.env.SITE_URL || LOCAL_ORIGIN) {
  const t = translator(locale);
  const address = absoluteHref(apiHref(""), siteUrl).replace(/\/$/, "");
  return {
    id: "api",
    title: t("datasets.apiTitle"),
    intro: t("datasets.apiIntro"),
    links: [
      { text: t("datasets.apiContents"), href: apiHref("index.json") },
      { text: t("datasets.apiOpenApi"), href: apiHref("openapi.json") },
      { text: t("datasets.apiPackage"), href: apiHref("datapackage.json") },
      { text: t("datasets.apiGuide"), href: `${REPOSITORY_URL}/blob/main/docs/api.md` },
    ],
    first: t("datasets.apiFirst"),
    samples: FIRST_MINUTE.map((sample) => ({
      id: `lines-${sample.id}`,
      program: sample.program ?? t("datasets.apiSheet"),
      code: fillAddress(sample, address),
    })),
  };
}

export type ApiSectionView = ReturnType<typeof toApiSection>;
