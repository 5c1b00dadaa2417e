import type { RankingRow } from "@/lib/views/ranking-table";
import type { RankingWords } from "./words";

/** The finding for the country that is marked, said aloud when it changes; its room is kept when none is. */
export function MarkedCountry({ row, words }: { row: RankingRow | null; words: RankingWords }) {
  return (
    <div className="needs-script min-h-28" aria-live="polite" data-marked-country={row?.id}>
      {row === null && <p className="mt-4 max-w-measure text-note text-quiet">{words.ladderHelp}</p>}
      {row && (
        <div className="mt-4 border-ink border-s-4 ps-4">
          <p className="font-semibold text-lead">{row.headline}</p>
          {row.sameScore && <p className="text-quiet">{row.sameScore}</p>}
          <a href={`#${row.id}`} className="text-note">
            {words.inTable}
          </a>
        </div>
      )}
    </div>
  );
}
