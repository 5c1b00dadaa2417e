import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { LanguageLink } from "./language-link";

/**
 * Every page offers itself in each other language, unseen. The shell script names the reader's on the root before the
 * first paint, and this shows that one: nothing moves.
 */
export function LanguageOfferStyle() {
  const shown = FINISHED_LOCALES.map(
    (locale) => `:root[data-offer="${locale}"] .language-offer[lang="${locale}"]`,
  );
  return <style>{`@media screen{${shown.join(",")}{display:flex}}`}</style>;
}

/** One line for each other language, in its words: the way to this page in it, and how to be asked no more. */
export function LanguageOffer({ locale, path }: { locale: Locale; path: readonly string[] }) {
  return FINISHED_LOCALES.filter((other) => other !== locale).map((other) => {
    const t = translator(other);
    return (
      <div key={other} lang={other} dir={languageOf(other).direction} className="language-offer">
        <LanguageLink to={other} path={path} className="flex min-h-11 items-center">
          {t("site.offer")}
        </LanguageLink>
        <button
          type="button"
          data-choose-language={locale}
          aria-label={t("site.offerDismiss")}
          className="min-h-11 min-w-11"
        >
          ×
        </button>
      </div>
    );
  });
}
