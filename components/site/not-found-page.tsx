import { DEFAULT_LOCALE, type Locale, languageOf } from "@/lib/i18n/locales";
import { enumerate } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { IndexListView } from "@/lib/views/index-list";
import { Document } from "./document";

type NotFoundPageProps = { languages: { locale: Locale; indices: IndexListView }[] };

/**
 * One page for every address that leads nowhere, in all finished languages at once: what was asked, what is here, and,
 * in the address's own language near the top, the room for what script finds nearest.
 */
export function NotFoundPage({ languages }: NotFoundPageProps) {
  return (
    <Document locale={DEFAULT_LOCALE}>
      <main id="main" className="mx-auto max-w-page px-4 py-10 wide:px-6">
        {languages.map(({ locale, indices }) => (
          <Section key={locale} locale={locale} indices={indices} />
        ))}
      </main>
    </Document>
  );
}

function Section({ locale, indices }: NotFoundPageProps["languages"][number]) {
  const t = translator(locale);
  const Title = locale === DEFAULT_LOCALE ? "h1" : "h2";
  const link = "flex min-h-11 items-center";
  return (
    <section lang={locale} dir={languageOf(locale).direction} className="mb-10">
      <Title className="text-title-phone">{t("notFound.title")}</Title>
      <p className="needs-script mt-2 text-quiet">
        {t("notFound.asked")} <bdi data-asked-for="" className="break-all" />
      </p>
      {locale === DEFAULT_LOCALE && <div data-nearest="" className="find-nearest needs-script mt-4" />}
      <p className="mt-4">{t("notFound.there")}</p>
      <ul>
        <li>
          <a href={pageHref(locale)} className={link}>
            {t("site.home")}
          </a>
        </li>
        <li>
          <a href={pageHref(locale, "rankings")} className={link}>
            {t("site.rankings")}
          </a>
        </li>
        <li>
          <a href={pageHref(locale, "countries")} className={link}>
            {t("find.all")}
          </a>
        </li>
        {indices.flatMap(({ name, editions }) =>
          editions.map((edition) => (
            <li key={edition.href}>
              <a href={edition.href} className={link}>
                {enumerate(locale, [name, edition.name])}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
