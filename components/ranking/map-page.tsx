import { FigureFrame } from "@/components/charts/figure-frame";
import { MapLegend } from "@/components/charts/map-legend";
import { WorldMap } from "@/components/charts/world-map";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { figureUses } from "@/lib/views/figure-uses";
import type { MapPageView } from "@/lib/views/map-page";
import type { Provenance } from "@/lib/views/provenance";
import { MapList } from "./map-list";

type MapPageProps = {
  locale: Locale;
  path: readonly string[];
  view: MapPageView;
  provenance: Provenance;
  version: DataVersion;
};

const PANEL = "figure-source";

/** An edition on the map: where the highest class lies, the picture, and the same as a list. */
export function MapPage({ locale, path, view, provenance, version }: MapPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <p className="text-note text-quiet wide:text-base">{view.kicker}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.regions}</p>
      <p className="mt-2 max-w-measure text-quiet">{view.subtitle}</p>
      <FigureFrame
        {...view.figure}
        panels={[{ id: PANEL, text: t("provenance.all") }]}
        uses={figureUses(locale)}
        isWhole
      >
        <WorldMap {...view} />
        <MapLegend {...view} />
        <div className="map-notes">
          <div>
            <p>{view.coverage}</p>
            <p>{t("map.dot")}</p>
          </div>
          <p>{view.lines}</p>
        </div>
      </FigureFrame>
      <MapList
        title={view.listTitle}
        help={t("map.listHelp")}
        inRanking={t("map.inRanking")}
        classes={view.classes}
      />
      <ProvenancePanel id={PANEL} words={provenanceWords(t)} provenance={provenance} />
    </PageFrame>
  );
}
