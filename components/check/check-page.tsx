import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { CheckPageView } from "@/lib/views/check-page";
import { CheckForm } from "./check-form";

type CheckPageProps = { locale: Locale; view: CheckPageView; version: DataVersion };

/** Where a sentence is checked; a script reads it, and without script the page says so and leads to the ranks. */
export function CheckPage({ locale, view, version }: CheckPageProps) {
  const t = translator(locale);
  const link = "inline-flex min-h-11 items-center";
  return (
    <PageFrame locale={locale} path={["check"]} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.intro}</p>
      <p className="without-script mt-4 max-w-measure font-semibold">{t("check.staticNote")}</p>
      <CheckForm locale={locale} />
      <section className="mt-10">
        <h2 className="mb-2 text-section">{t("check.examples")}</h2>
        <ul className="max-w-measure">
          {view.examples.map(({ text, href }) => (
            <li key={href}>
              <a href={href} className="block py-2.5">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-6 max-w-measure text-note text-quiet">{t("check.limits")}</p>
      <p className="mt-6 flex flex-wrap gap-x-6">
        <a href={pageHref(locale, "rankings")} className={link}>
          {t("home.rankings")}
        </a>
        <a href={pageHref(locale, "claims")} className={link}>
          {t("claims.all")}
        </a>
      </p>
    </PageFrame>
  );
}
