import type { ReactNode } from "react";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { CountryPageView } from "@/lib/views/country-page";
import { figureUses } from "@/lib/views/figure-uses";
import { CountryHistory } from "./country-history";
import { CountryPillars } from "./country-pillars";
import { CountryWays } from "./country-ways";
import { IndicatorList } from "./indicator-list";
import { MadeThere } from "./made-there";
import { PlaceFacts } from "./place-facts";
import { RankRobustness } from "./rank-robustness";
import { RankingAround } from "./ranking-around";
import { Standings } from "./standings";

type CountryPageProps = {
  locale: Locale;
  view: CountryPageView;
  version: DataVersion;
  /** What stands below the ranks: the picture of who is ahead or behind in which index. */
  children?: ReactNode;
};

/** A country as a short profile; whole without script. */
export function CountryPage({ locale, view, version, children }: CountryPageProps) {
  const t = translator(locale);
  const { id, colour, direction, ways } = view;
  const sourceLabel = t("provenance.all");
  const score = t("measure.overall");
  const uses = figureUses(locale);
  return (
    <PageFrame locale={locale} path={["countries", id]} version={version}>
      {view.kicker && <p className="text-note text-quiet wide:text-base">{view.kicker}</p>}
      <h1 className="mt-1">
        <span className="block text-title-phone wide:text-title">{view.name}</span>{" "}
        <span className="mt-2 block max-w-[46ch] text-lead wide:text-section">{view.finding}</span>
      </h1>
      <Standings
        title={t("country.standings")}
        note={t("country.standingsNote")}
        standings={view.standings}
      />
      {children}
      <CountryPillars
        id={id}
        tables={view.pillars}
        colour={colour}
        words={{
          pillar: t("country.pillar"),
          score,
          position: t("country.position"),
          median: t("country.median"),
        }}
        sourceLabel={sourceLabel}
        uses={uses}
      />
      <CountryHistory
        id={id}
        histories={view.histories}
        colour={colour}
        direction={direction}
        words={{
          title: t("country.history"),
          note: t("country.historyNote"),
          edition: t("compare.edition"),
          published: t("country.historyPublished"),
          grade: t("provenance.grade"),
          method: t("compare.method"),
        }}
        methodHref={pageHref(locale, "method")}
        uses={uses}
      />
      <RankRobustness
        id={id}
        view={view.robustness}
        colour={colour}
        words={{
          others: t("robustness.others"),
          note: t("robustness.note"),
          method: t("compare.method"),
        }}
        methodHref={pageHref(locale, "method")}
        sourceLabel={sourceLabel}
        uses={uses}
      />
      {view.around && (
        <RankingAround
          id={id}
          view={view.around}
          words={{ rank: t("measure.rank"), country: t("measure.country"), score }}
          sourceLabel={sourceLabel}
          uses={uses}
        />
      )}
      <IndicatorList view={view.indicators} note={t("country.indicatorsNote")} madeThere={view.made.id} />
      <MadeThere {...view.made} />
      <PlaceFacts title={t("country.factsTitle")} facts={view.facts} note={view.factsNote} />
      <CountryWays
        title={t("country.waysOn")}
        lists={[
          ways.compare,
          ways.pairs,
          ways.rankings,
          ways.models,
          [{ href: pageHref(locale, "countries"), text: t("find.all") }],
        ]}
      />
      {view.panels.map((panel) => (
        <ProvenancePanel
          key={panel.id}
          id={panel.id}
          words={provenanceWords(t)}
          provenance={panel.provenance}
        />
      ))}
    </PageFrame>
  );
}
