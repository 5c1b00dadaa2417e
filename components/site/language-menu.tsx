import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { LanguageLink } from "./language-link";

const MENU = "languages";

/** The page's language, and behind it the others, each leading to this same page; it opens without script too. */
export function LanguageMenu({ locale, path }: { locale: Locale; path: readonly string[] }) {
  const t = translator(locale);
  const { name } = languageOf(locale);
  return (
    <nav aria-label={t("site.languages")} className="shrink-0">
      <button
        type="button"
        popoverTarget={MENU}
        className="language-button"
        aria-label={t("site.language", { name })}
      >
        {name}
        <OpensIcon />
      </button>
      <ul id={MENU} popover="auto" className="language-menu">
        {FINISHED_LOCALES.filter((other) => other !== locale).map((other) => (
          <li key={other}>
            <LanguageLink to={other} path={path} className="flex min-h-11 items-center px-4 no-underline">
              {languageOf(other).name}
            </LanguageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpensIcon() {
  return (
    <svg
      viewBox="0 0 10 6"
      width="10"
      height="6"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M1 1l4 4 4-4" />
    </svg>
  );
}
