import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { AheadOrBehindPart } from "@/components/across/ahead-or-behind-part";
import { CountryPage } from "@/components/country/country-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadAskedEditions, loadPlacesAsked } from "@/lib/data/load-ahead-or-behind";
import { countryPagePlaces, loadCountryData } from "@/lib/data/load-country-pages";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";
import { toCountryPage } from "@/lib/views/country-page";
import { figureUses } from "@/lib/views/figure-uses";

export const dynamicParams = false;

export function generateStaticParams() {
  return countryPagePlaces().map((code) => ({ place: code.toLowerCase() }));
}

type PageProps = { params: Promise<{ locale: string; place: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, place } = await params;
  const code = countryPagePlaces().find((one) => one.toLowerCase() === place);
  if (!isFinishedLocale(locale) || !code) notFound();
  const version = dataVersion();
  const isRanked = loadPlacesAsked().includes(code);
  return {
    locale,
    version,
    view: toCountryPage(locale, code, loadCountryData(), version.date),
    ahead: isRanked ? toAheadOrBehind(locale, code, loadAskedEditions(), loadPlace) : null,
  };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  const t = translator(locale);
  const title = t("country.titleOf", { country: view.name, finding: view.finding });
  return {
    title: `${title} · ${t("site.name")}`,
    description: view.description,
    alternates: alternates(locale, "countries", view.id),
  };
}

export default async function Country({ params }: PageProps) {
  const { ahead, ...page } = await read(params);
  const more = translator(page.locale)("aheadOrBehind.whole");
  const { locale, view } = page;
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["countries", view.id], view.name)]} />
      <CountryPage {...page}>
        {ahead && <AheadOrBehindPart view={ahead} more={more} uses={figureUses(locale)} />}
      </CountryPage>
    </>
  );
}
