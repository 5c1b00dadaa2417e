import { notFound } from "next/navigation";
import { oncePerPage } from "@/app/once-per-page";
import { AheadOrBehindPage } from "@/components/across/ahead-or-behind-page";
import { JsonLd } from "@/components/site/json-ld";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadAskedEditions, loadPlacesAsked } from "@/lib/data/load-ahead-or-behind";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { endSentence, joinSentences, labelled } from "@/lib/i18n/punctuation";
import { alternates } from "@/lib/url/alternates";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadPlacesAsked().map((place) => ({ place: place.toLowerCase() }));
}

type PageProps = { params: Promise<{ locale: string; place: string }> };

const read = oncePerPage(async (params: PageProps["params"]) => {
  const { locale, place } = await params;
  const code = place.toUpperCase();
  if (!isFinishedLocale(locale) || !loadPlacesAsked().includes(code)) notFound();
  const view = toAheadOrBehind(locale, code, loadAskedEditions(), loadPlace);
  return { locale, place, country: placeName(locale, loadPlace(code)), view };
});

export async function generateMetadata({ params }: PageProps) {
  const { locale, place, country, view } = await read(params);
  const newest = view.states.find(({ id }) => id === "newest");
  return {
    title: labelled(locale, country, view.title),
    description: joinSentences((newest?.rows ?? []).map(({ sentence }) => endSentence(locale, sentence))),
    alternates: alternates(locale, "ahead-or-behind", place),
  };
}

export default async function AheadOrBehindOf({ params }: PageProps) {
  const page = await read(params);
  const { locale, place, country } = page;
  return (
    <>
      <JsonLd things={[toBreadcrumbs(locale, ["ahead-or-behind", place], country)]} />
      <AheadOrBehindPage {...page} version={dataVersion()} />
    </>
  );
}
