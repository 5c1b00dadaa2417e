import { memo, useEffect, useMemo, useState } from "react";
import { KeptSelect } from "@/components/ui/kept-select";
import { fill } from "@/lib/i18n/fill";
import { sortByName } from "@/lib/i18n/sort-by-name";
import type { WeightsRow } from "@/lib/views/weights/weights-rows";
import type { WeightsWords } from "@/lib/views/weights/weights-words";

type FollowedCountryProps = {
  rows: readonly WeightsRow[];
  row: WeightsRow;
  /** Under the reader's weights. */
  rank: number;
  /** Below which the pages of the countries stand. */
  base: string;
  words: WeightsWords;
  numerals: string;
  onFollow: (id: string) => void;
};

/** One country's rank in a sentence that changes with the weights; those who hear the page are told once they rest. */
export function FollowedCountry({ row, rank, base, words, ...choice }: FollowedCountryProps) {
  const ordinal = (of: number) => words.ordinals[of] ?? String(of);
  const ranks = { rank: ordinal(rank), base: ordinal(row.base), published: ordinal(row.published) };
  return (
    <div className="followed" data-followed={row.id}>
      <p className="followed-sentence border-ink border-s-4 ps-4 font-semibold">
        {fill(words.followed, { country: row.name, ...ranks })}
      </p>
      <p className="needs-script flex flex-wrap items-center gap-x-6 text-note">
        <Choice chosen={row.id} words={words} {...choice} />
        <a href={`#${row.id}`} className="flex min-h-11 items-center">
          {words.inTable}
        </a>
        <a href={`${base}${row.id}/`} className="flex min-h-11 items-center">
          {words.profile}
        </a>
      </p>
      <Announced row={row} rank={rank} words={words} />
    </div>
  );
}

type ChoiceProps = Pick<FollowedCountryProps, "rows" | "words" | "numerals" | "onFollow"> & {
  chosen: string;
};

const Choice = memo(function Choice({ rows, chosen, words, numerals, onFollow }: ChoiceProps) {
  return (
    <label className="flex items-center gap-2 text-quiet">
      {words.follow}
      <KeptSelect
        className="field text-ink"
        value={chosen}
        onChoose={onFollow}
        draw={() => <Options rows={rows} numerals={numerals} />}
      />
    </label>
  );
});

function Options({ rows, numerals }: Pick<ChoiceProps, "rows" | "numerals">) {
  const sorted = useMemo(() => sortByName(numerals, rows), [numerals, rows]);
  return sorted.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

/** How long the weights must rest before a change is said. */
const REST_MS = 600;

function Announced({ row, rank, words }: Pick<FollowedCountryProps, "row" | "rank" | "words">) {
  const [said, setSaid] = useState({ id: row.id, rank, text: "" });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((last) => {
        if (last.id !== row.id) return { id: row.id, rank, text: "" };
        if (last.rank === rank) return last;
        const [before = "", after = ""] = [words.ordinals[last.rank], words.ordinals[rank]];
        return { id: row.id, rank, text: fill(words.moved, { country: row.name, before, after }) };
      });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [row, rank, words]);
  return (
    <p className="sr-only" role="status">
      {said.text}
    </p>
  );
}
