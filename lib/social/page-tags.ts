import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** What every page of a language tells other sites of itself; Next adds the page's own title and description. */
export function pageTags(locale: Locale) {
  const others = FINISHED_LOCALES.filter((other) => other !== locale);
  return {
    openGraph: {
      type: "website",
      siteName: translator(locale)("site.name"),
      locale: openGraphLocale(locale),
      alternateLocale: others.map(openGraphLocale),
    },
    twitter: { card: "summary_large_image" },
  } as const;
}

/** `language_TERRITORY`, as Open Graph asks for it: the territory whose formats we follow, or the largest by CLDR. */
function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(languageOf(locale).numerals).maximize();
  return `${language}_${region}`;
}
