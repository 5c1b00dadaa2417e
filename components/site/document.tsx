import type { ReactNode } from "react";
import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { siteHref } from "@/lib/url/href";
import { Fonts } from "./fonts";
import { LanguageOfferStyle } from "./language-offer";
import { SpeculationRules } from "./speculation-rules";

/** The document around every page: language, direction, fonts and our one script, which must run before the first paint. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale);
  return (
    <html
      lang={locale}
      dir={languageOf(locale).direction}
      data-languages={FINISHED_LOCALES.join(" ")}
      suppressHydrationWarning
    >
      <head>
        <script src={siteHref("/shell.js")} data-shell="" />
        <Fonts locale={locale} />
        <SpeculationRules />
        <LanguageOfferStyle />
        <link rel="icon" href={siteHref("/icon.svg")} type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
      </head>
      {/* Said beside a picture where what is made of it could not be loaded. */}
      <body data-use-failed={t("use.failed")} data-use-retry={t("find.retry")}>
        <a href="#main" className="skip sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-4">
          {t("site.skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
