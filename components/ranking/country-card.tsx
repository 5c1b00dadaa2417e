import { FigureButton } from "@/components/ui/figure-button";
import type { CountryColour } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import type { MeasureView } from "@/lib/views/measures";
import type { RankingRow } from "@/lib/views/ranking-table";
import { PillarList } from "./pillar-list";
import { spokenScore } from "./spoken-score";

type CountryCardProps = {
  row: RankingRow;
  measures: readonly MeasureView[];
  colour: CountryColour | null;
  href: string;
  panel: string;
  /** "Pillars of {country}" */
  pillars: string;
};

/** One country on a phone, without script: rank, name, score; the pillars open below. */
export function CountryCard({ row, measures, colour, href, panel, pillars }: CountryCardProps) {
  const overall = measures.findIndex(({ kind }) => kind === "overall");
  const shown = measures[overall];
  return (
    <li className={`border-rule border-b pt-2 ${colour ? `c-${colour}` : ""}`}>
      <div className="flex items-center gap-2">
        <span className="w-14 font-semibold">
          {row.rank}
          {row.interval && <span className="rank-interval block font-normal">{row.interval}</span>}
        </span>
        <a href={href} className="country w-28 font-semibold text-ink">
          <span className="key" />
          {row.name}
        </a>
        <span className="grow">
          {shown && (
            <FigureButton
              panel={panel}
              shape="overall"
              text={row.texts[overall] ?? ""}
              score={row.keys.overall ?? null}
              scale={shown.scale}
              measure="overall"
              label={spokenScore(shown.spoken, row, overall)}
            />
          )}
        </span>
      </div>
      <details>
        <summary className="fold text-accent text-note">{fill(pillars, { country: row.name })}</summary>
        <PillarList row={row} measures={measures} panel={panel} />
      </details>
    </li>
  );
}
