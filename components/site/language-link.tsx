import type { ReactNode } from "react";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { pageHref } from "@/lib/url/href";

type LanguageLinkProps = { to: Locale; path: readonly string[]; className: string; children: ReactNode };

/**
 * To the same page in another language, in words of that language. The shell script lets it keep query and fragment,
 * and notes the choice.
 */
export function LanguageLink({ to, path, className, children }: LanguageLinkProps) {
  return (
    <a
      href={pageHref(to, ...path)}
      hrefLang={to}
      lang={to}
      dir={languageOf(to).direction}
      data-keep-state=""
      data-choose-language={to}
      className={className}
    >
      {children}
    </a>
  );
}
