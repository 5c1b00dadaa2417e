import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { joinSentences, withNote } from "@/lib/i18n/punctuation";
import { type CompareTexts, pairSentences } from "@/lib/views/compare-sentences";
import { tellUnsettled } from "@/lib/views/robustness/settled-pair";

type PairListProps = {
  edition: CompareEdition;
  countries: readonly CompareCountry[];
  base: string;
  texts: CompareTexts;
};

type Pair = readonly [CompareCountry, CompareCountry];

/** A sentence or two for each pair: those with the base first, the others behind a disclosure. */
export function PairList({ edition, countries, base, texts }: PairListProps) {
  const pairs: Pair[] = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const));
  const [withBase, others] = [true, false].map((wanted) =>
    pairs.filter((pair) => pair.some(({ id }) => id === base) === wanted),
  );
  return (
    <>
      <Sentences pairs={withBase ?? []} edition={edition} texts={texts} />
      {others && others.length > 0 && (
        <details>
          <summary className="fold text-accent">
            {withNote(texts.locale, texts.words.pairMore, String(others.length))}
          </summary>
          <Sentences pairs={others} edition={edition} texts={texts} />
        </details>
      )}
    </>
  );
}

function Sentences({
  pairs,
  edition,
  texts,
}: {
  pairs: readonly Pair[];
  edition: CompareEdition;
  texts: CompareTexts;
}) {
  return (
    <ul>
      {pairs.map(([a, b]) => (
        <li
          key={`${a.id} ${b.id}`}
          className="max-w-measure border-rule border-b py-2"
          data-pair={`${a.id}-${b.id}`}
        >
          {joinSentences(pairSentences(texts, edition, a, b))}
          <Unsettled edition={edition} pair={[a, b]} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

/** Which weights put either ahead, or why the printed figures are no proof. */
function Unsettled({ edition, pair, texts }: { edition: CompareEdition; pair: Pair; texts: CompareTexts }) {
  const unsettled = tellUnsettled(texts, edition, ...pair);
  if (!unsettled) return null;
  return (
    <div data-part="unsettled">
      <p className="mt-1">{unsettled.text}</p>
      <p className="flex flex-wrap gap-x-6 text-note">
        {unsettled.ways.map(({ href, text }) => (
          <a key={href} href={href} className="flex min-h-11 items-center">
            {text}
          </a>
        ))}
      </p>
    </div>
  );
}
