import { notFound } from "next/navigation";
import { CountriesPage } from "@/components/country/countries-page";
import { dataVersion } from "@/lib/data/load";
import { countryPagePlaces, loadCountryData } from "@/lib/data/load-country-pages";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toCountriesPage } from "@/lib/views/countries-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const version = dataVersion();
  const view = toCountriesPage(locale, countryPagePlaces(), loadCountryData(), version.date);
  return { locale, version, view };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("site.name")}`,
    description: view.note,
    alternates: alternates(locale, "countries"),
  };
}

export default async function Countries({ params }: PageProps) {
  return <CountriesPage {...(await read(params))} />;
}
