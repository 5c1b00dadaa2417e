import { FigureButton } from "@/components/ui/figure-button";
import type { MeasureView } from "@/lib/views/measures";
import type { RankingRow } from "@/lib/views/ranking-table";
import { spokenScore } from "./spoken-score";

type PillarListProps = {
  row: RankingRow;
  measures: readonly MeasureView[];
  panel: string;
};

/** The pillars of one country, each with its name, bar and score. */
export function PillarList({ row, measures, panel }: PillarListProps) {
  return (
    <dl className="pillar-list">
      {measures.map((measure, i) =>
        measure.kind === "overall" ? null : (
          <div key={measure.id} className="contents">
            <dt>{measure.label}</dt>
            <dd>
              <FigureButton
                panel={panel}
                shape="overall"
                text={row.texts[i] ?? ""}
                score={row.keys[measure.id] ?? null}
                scale={measure.scale}
                label={spokenScore(measure.spoken, row, i)}
                measure={measure.id}
              />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
