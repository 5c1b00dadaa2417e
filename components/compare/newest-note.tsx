import { fill } from "@/lib/i18n/fill";
import { enumerate } from "@/lib/i18n/punctuation";
import type { NewestRanks } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

type NewestNoteProps = {
  newest: NewestRanks;
  edition: string;
  countries: readonly string[];
  texts: CompareTexts;
};

/** Beside an older edition, the ranks of the newest one and how sure they are. */
export function NewestNote({ newest, edition, countries, texts }: NewestNoteProps) {
  if (edition === newest.id) return null;
  const ranked = countries.flatMap((id) => {
    const rank = newest.ranks[id];
    return rank === undefined ? [] : [`${nameOf(texts, id)} ${rank}`];
  });
  if (ranked.length === 0) return null;
  const list = enumerate(texts.locale, ranked);
  return (
    <p className="mt-2 max-w-measure text-note text-quiet">
      {fill(texts.words.newest, { edition: newest.year, grade: newest.grade, list, count: newest.count })}
    </p>
  );
}
