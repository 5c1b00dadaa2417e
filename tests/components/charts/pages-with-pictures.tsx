import type { ReactElement } from "react";
import { AheadOrBehindPage } from "@/components/across/ahead-or-behind-page";
import { AgreementPage } from "@/components/agreement/agreement-page";
import { ClaimPage } from "@/components/claims/claim-page";
import { ComparePage } from "@/components/compare/compare-page";
import { PairPage } from "@/components/compare/pair-page";
import { CountryPage } from "@/components/country/country-page";
import { HeadlineCountries } from "@/components/home/headline-countries";
import { HomeLadder } from "@/components/home/home-ladder";
import { ModelsPage } from "@/components/models/models-page";
import { MapPage } from "@/components/ranking/map-page";
import { TablePage } from "@/components/tables/table-page";
import { WeightsPage } from "@/components/weights/weights-page";
import { dataVersion, loadClaims, loadParties, loadPlace, loadPlaces } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { loadAskedEditions } from "@/lib/data/load-ahead-or-behind";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import type { Locale } from "@/lib/i18n/locales";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs } from "@/lib/views/agreement-pair";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";
import { claimTitle, toClaimView } from "@/lib/views/claim-view";
import { toCompareAcross } from "@/lib/views/compare-across";
import { toCountryPage } from "@/lib/views/country-page";
import { figureUses } from "@/lib/views/figure-uses";
import { toHomeView } from "@/lib/views/home";
import { toMapPage } from "@/lib/views/map-page";
import { toMeasuredBy } from "@/lib/views/measured-by";
import { toModelsPage } from "@/lib/views/models-page";
import { toPairView } from "@/lib/views/pair-view";
import { describeProvenance } from "@/lib/views/provenance";
import { toTablePage } from "@/lib/views/table-page";
import { acrossIn } from "../../lib/compare-across";
import { pageIn } from "../../lib/comparison";
import { EDITIONS, LOADED, NEWEST } from "../../lib/global-ai-index-2024";
import { rankingPage } from "../ranking/open-ranking-page";
import { viewOf as weightsView } from "../weights/open-weights-page";

const version = dataVersion();

/** A page of each kind that has pictures, by its address below the language. */
export const PAGES_WITH_PICTURES: Readonly<Record<string, (locale: Locale) => ReactElement>> = {
  "": homePage,
  "rankings/global-ai-index/2024/": rankingPage,
  "rankings/global-ai-index/map/": mapPage,
  "ahead-or-behind/rus/": aheadPage,
  "agreement/ai-preparedness-index-vs-global-ai-index/": agreementPage,
  "countries/rus/": countryPage,
  "compare/": comparePage,
  "compare/ind-vs-rus/": pairPage,
  "weights/global-ai-index/2024/": weightsPage,
  "models/": modelsPage,
  "claims/deepseek-in-science/": claimPage,
  "tables/simple-evals-ru/": tablePage,
};

function homePage(locale: Locale) {
  const { ladder, five } = toHomeView(locale, LOADED, NEWEST, loadPlace);
  const uses = figureUses(locale);
  return (
    <main>
      <HomeLadder {...ladder} panel="figure-source" uses={uses} />
      <HeadlineCountries {...five} panel="figure-source" uses={uses} />
    </main>
  );
}

function mapPage(locale: Locale) {
  const loaded = loadNewestEditions().find(({ index }) => index.id === "global-ai-index");
  if (!loaded) throw new Error("no edition to map");
  const view = toMapPage(locale, loaded, loadPlaces());
  const provenance = describeProvenance(locale, loaded.edition, loaded.source);
  return <MapPage path={["rankings", "global-ai-index", "map"]} {...{ locale, view, provenance, version }} />;
}

function aheadPage(locale: Locale) {
  const view = toAheadOrBehind(locale, "RUS", loadAskedEditions(), loadPlace);
  return <AheadOrBehindPage place="rus" country="Russia" {...{ locale, view, version }} />;
}

function agreementPage(locale: Locale) {
  const [pair] = agreementPairs(loadNewestEditions());
  if (!pair) throw new Error("no two indices");
  const view = toAgreementPage(locale, pair, loadPlace);
  return <AgreementPage drawn={null} others={[]} {...{ locale, view, version }} />;
}

function countryPage(locale: Locale) {
  const view = toCountryPage(locale, "RUS", loadCountryData(), version.date);
  return <CountryPage {...{ locale, view, version }} />;
}

function comparePage(locale: Locale) {
  return (
    <ComparePage view={pageIn(locale)} across={acrossIn(locale)} drawings={{}} {...{ locale, version }} />
  );
}

function pairPage(locale: Locale) {
  const pair = { a: "ind", b: "rus" };
  const view = toPairView(locale, pair, EDITIONS, loadPlace);
  const across = toCompareAcross(locale, loadAcross(), ["ind", "rus"], ["ind", "rus"]);
  return <PairPage drawings={{}} {...{ locale, pair, view, across, version }} />;
}

function weightsPage(locale: Locale) {
  const path = ["weights", "global-ai-index", "2024"];
  return <WeightsPage view={weightsView(locale)} {...{ locale, path, version }} />;
}

function modelsPage(locale: Locale) {
  const view = toModelsPage(locale, loadModelsPair(), loadModelData(), loadParties());
  return <ModelsPage drawings={{}} {...{ locale, view, version }} />;
}

function claimPage(locale: Locale) {
  const lookups = loadClaimLookups();
  const measuredBy = toMeasuredBy(locale, lookups.models, lookups.parties);
  const { science } = loadModelsPair();
  const claim = toClaimView(locale, loadClaims().find(({ id }) => id === science.id) ?? science, lookups);
  const title = claimTitle(locale, claim);
  return <ClaimPage drawn={null} {...{ locale, claim, title, measuredBy, version }} />;
}

function tablePage(locale: Locale) {
  const data = loadModelData();
  const table = data.tables.find(({ id }) => id === "simple-evals-ru");
  if (!table) throw new Error("no table with prices");
  return (
    <TablePage
      view={toTablePage(locale, table, data, loadParties())}
      drawings={{}}
      {...{ locale, version }}
    />
  );
}
