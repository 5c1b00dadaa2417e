import { notFound } from "next/navigation";
import { AheadOrBehindPart } from "@/components/across/ahead-or-behind-part";
import { Answer } from "@/components/home/answer";
import { HeadlineCountries } from "@/components/home/headline-countries";
import { HomeLadder } from "@/components/home/home-ladder";
import { HomeModels } from "@/components/home/home-models";
import { WaysOn } from "@/components/home/ways-on";
import { MeasuredPanels } from "@/components/models/measured-panels";
import { PageFrame } from "@/components/site/page-frame";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { measuredWords, provenanceWords } from "@/components/ui/provenance-words";
import { drawingsOf } from "@/lib/charts/drawings";
import { dataVersion, loadParties, loadPlace } from "@/lib/data/load";
import { loadAskedEditions } from "@/lib/data/load-ahead-or-behind";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { STARTING_EDITION } from "@/lib/site";
import { alternates } from "@/lib/url/alternates";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { toAheadOrBehind } from "@/lib/views/ahead-or-behind";
import { figureUses } from "@/lib/views/figure-uses";
import { toHomeView } from "@/lib/views/home";
import { toMeasuredBy } from "@/lib/views/measured-by";
import { chartsOfFrames, toClaimedAndMeasured } from "@/lib/views/models-page";

type PageProps = { params: Promise<{ locale: string }> };

const PANEL = "figure-source";

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  const loaded = loadRankedEdition(STARTING_EDITION.index, STARTING_EDITION.edition);
  const newest = loadComparedEditions().at(-1);
  if (!isFinishedLocale(locale) || !loaded || !newest) notFound();
  const [models, parties] = [loadModelData(), loadParties()];
  return {
    locale,
    t: translator(locale),
    view: toHomeView(locale, loaded, newest, loadPlace),
    ahead: toAheadOrBehind(locale, STARTING_EDITION.place, loadAskedEditions(), loadPlace),
    claimed: toClaimedAndMeasured(locale, loadModelsPair(), models, parties),
    measuredBy: toMeasuredBy(locale, models, parties),
  };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t, view } = await read(params);
  return {
    title: `${view.answer.title} · ${t("site.name")}`,
    description: t("site.description"),
    alternates: alternates(locale),
  };
}

export default async function Home({ params }: PageProps) {
  const { locale, t, view, ahead, claimed, measuredBy } = await read(params);
  const uses = figureUses(locale);
  return (
    <PageFrame locale={locale} path={[]} version={dataVersion()}>
      <Answer {...view.answer} panel={PANEL} />
      <HomeLadder {...view.ladder} panel={PANEL} uses={uses} />
      <HeadlineCountries {...view.five} panel={PANEL} uses={uses} />
      <AheadOrBehindPart view={ahead} more={t("aheadOrBehind.whole")} uses={uses} />
      <HomeModels
        title={t("models.homeTitle")}
        claimed={claimed}
        drawings={drawingsOf(chartsOfFrames(claimed))}
        uses={uses}
      />
      <WaysOn links={view.waysOn} />
      <MeasuredPanels
        panels={claimed.frames.flatMap(({ panel }) => panel ?? [])}
        measuredBy={measuredBy}
        page={absoluteHref(pageHref(locale))}
        words={measuredWords(t)}
      />
      <ProvenancePanel
        id={PANEL}
        words={provenanceWords(t)}
        provenance={view.provenance}
        figures={view.asked}
      />
    </PageFrame>
  );
}
