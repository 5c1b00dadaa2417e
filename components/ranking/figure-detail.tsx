import { fill } from "@/lib/i18n/fill";
import type { MeasureView } from "@/lib/views/measures";
import type { RankingRow } from "@/lib/views/ranking-table";
import type { RankingWords } from "./words";

type FigureDetailProps = {
  row: RankingRow;
  measure: string;
  /** As `figureWords` says it. */
  figure: string;
  value: string;
  words: RankingWords;
};

/** A figure in words: "Russia · Talent" and "4". */
export function figureWords(
  row: RankingRow,
  measure: string,
  measures: readonly MeasureView[],
  words: RankingWords,
): { figure: string; value: string } {
  const at = measures.findIndex(({ id }) => id === measure);
  const label = at < 0 ? words.rank : (measures[at]?.label ?? "");
  return { figure: `${row.name} · ${label}`, value: at < 0 ? String(row.rank) : (row.texts[at] ?? "") };
}

/** What is known of one figure beyond its edition: the bracket it stands in, a finer value, reports of the rank. */
export function FigureDetail({ row, measure, figure, value, words }: FigureDetailProps) {
  const ofWhole = measure === "rank" || measure === "overall";
  return (
    <div className="mb-4">
      <p className="font-semibold text-lead">{fill(words.figure, { figure, value })}</p>
      {ofWhole && row.sameScore && <p>{row.sameScore}</p>}
      {measure === "overall" && row.finer && <p>{row.finer}</p>}
      {ofWhole && row.reports.length > 0 && (
        <>
          <p className="mt-2 text-note text-quiet">{words.reports}</p>
          <ul className="text-note">
            {row.reports.map(({ text, address }) => (
              <li key={text}>
                {address ? (
                  <a href={address}>
                    <bdi>{text}</bdi>
                  </a>
                ) : (
                  <bdi>{text}</bdi>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
