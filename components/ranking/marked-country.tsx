import type { RankingRow } from "@/lib/views/ranking-table";
import type { RankingWords } from "./words";

type MarkedCountryProps = {
  row: RankingRow | null;
  /** A fragment of the address that is no place of this page: "#atlantis". */
  unknown: string | null;
  /** Below which the pages of the countries stand. */
  base: string;
  /** Whether a ladder stands above in which one can be marked. */
  hasLadder: boolean;
  words: RankingWords;
};

/** The finding for the country that is marked, said aloud when it changes; its room is kept when none is. */
export function MarkedCountry({ row, unknown, base, hasLadder, words }: MarkedCountryProps) {
  return (
    <div className="needs-script min-h-44 wide:min-h-28" aria-live="polite" data-marked-country={row?.id}>
      {hasLadder && row === null && (
        <p className="mt-4 max-w-measure text-note text-quiet">{words.ladderHelp}</p>
      )}
      {unknown && (
        <p className="mt-4 border-accent border-s-4 ps-4">
          {words.dropped} <bdi className="break-all">{unknown}</bdi>
        </p>
      )}
      {row && (
        <div className="mt-4 border-ink border-s-4 ps-4">
          <p className="font-semibold wide:text-lead">{row.headline}</p>
          {row.sameScore && <p className="text-note text-quiet wide:text-base">{row.sameScore}</p>}
          <p className="flex flex-wrap gap-x-6 text-note">
            <a href={`#${row.id}`} className="flex min-h-11 items-center">
              {words.inTable}
            </a>
            <a href={`${base}${row.id}/`} className="flex min-h-11 items-center">
              {words.profile}
            </a>
          </p>
        </div>
      )}
    </div>
  );
}
