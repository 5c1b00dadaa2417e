import { memo } from "react";
import { atClass } from "@/components/charts/bar-class";
import { Kept } from "@/components/islands/kept";
import type { CountryColour } from "@/lib/charts/country-colours";
import { atStart, fill } from "@/lib/i18n/fill";
import { joinClauses } from "@/lib/i18n/punctuation";
import { acrossTitle, publishedText } from "@/lib/views/across-sentences";
import { type CompareTexts, nameOf, sentenceNameOf } from "@/lib/views/compare-sentences";
import type { IndexAcross, RanksAcrossView } from "@/lib/views/ranks-across";
import { type Framed, SourcedFigure } from "./compare-figure";
import { FiguresDetails } from "./figures-details";

type AcrossIndicesProps = {
  across: RanksAcrossView;
  /** In the order chosen, alpha-3 in lower case; one that no index covers is said so. */
  chosen: readonly string[];
  base: string;
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  framed: Framed;
};

/** A block an index, in it a line a country: its rank among those all indices cover as a dot, the published one beside. */
export const AcrossIndices = memo(function AcrossIndices(props: AcrossIndicesProps) {
  return (
    <Kept as="section" className="mt-16" data-part="across" inTurn draw={() => <Contents {...props} />} />
  );
});

function Contents(props: AcrossIndicesProps) {
  const { across, chosen, base, texts, framed } = props;
  const { words, indices } = across;
  const outside = chosen.filter((id) => !across.common[id]);
  const title = acrossTitle(across, texts, base);
  return (
    <>
      <SourcedFigure
        framed={framed}
        part="across"
        datasets={indices.map(({ dataset }) => dataset)}
        title={title}
        subtitle={words.note}
        source={joinClauses(texts.locale, [...new Set(indices.map(({ source }) => source))])}
        table={{ href: `#${TABLE}` }}
      >
        {indices.map((index, at) => (
          <IndexLanes key={index.id} {...props} index={index} at={at} />
        ))}
      </SourcedFigure>
      <FiguresDetails
        id={TABLE}
        finding={title}
        title={texts.words.figures}
        heads={words.heads}
        rows={rowsOf(props)}
      />
      {outside.map((id) => (
        <p key={id} className="mt-2 text-note text-quiet">
          {fill(words.outside, { country: atStart(sentenceNameOf(texts, id)) })}
        </p>
      ))}
      <Ways across={across} base={base} texts={texts} />
    </>
  );
}

const TABLE = "across-table";

function rowsOf({ across, chosen, texts }: AcrossIndicesProps) {
  return across.indices.flatMap((index, at) =>
    chosen.map((id) => ({
      key: `${index.id} ${id}`,
      id,
      cells: [
        index.name,
        nameOf(texts, id),
        across.common[id]?.[at] ?? "–",
        publishedText(across, index, id),
      ],
    })),
  );
}

type IndexLanesProps = AcrossIndicesProps & { index: IndexAcross; at: number };

function IndexLanes({ across, chosen, base, colours, texts, index, at }: IndexLanesProps) {
  const isRanked = typeof index.ranks[base] === "number";
  return (
    <section className="across-index" data-index={index.id}>
      <div>
        <h3 className="font-semibold">
          <a href={isRanked ? `${index.href}#${base}` : index.href} className="flex min-h-11 items-center">
            {index.name}
          </a>
        </h3>
        <p className="text-note text-quiet">{[index.source, index.note ?? []].flat().join(" · ")}</p>
      </div>
      <div>
        <p className="across-axis" aria-hidden="true">
          <span>1</span>
          <span>{across.n}</span>
        </p>
        <dl>
          {chosen.map((id) => (
            <div key={id} className={`across-lane c-${colours.get(id) ?? "ink"}`} data-place={id}>
              <dt>{nameOf(texts, id)}</dt>
              <dd className="across-track">
                <Dot rank={across.common[id]?.[at]} across={across} />
              </dd>
              <dd className="text-note text-quiet">{publishedText(across, index, id)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function Dot({ rank, across: { n, words } }: { rank: number | undefined; across: RanksAcrossView }) {
  if (rank === undefined) return null;
  return (
    <span className={`across-dot ${atClass(rank, { min: 1, max: n })}`}>
      <span className="sr-only">{words.rank} </span>
      {rank}
    </span>
  );
}

/** To the same question asked of one country, and of the indices themselves. */
function Ways({ across, base, texts }: Pick<AcrossIndicesProps, "across" | "base" | "texts">) {
  const { words, agreement, aheadOrBehind, indices } = across;
  const isRanked = indices.some(({ ranks }) => typeof ranks[base] === "number");
  return (
    <>
      {isRanked && (
        <a href={fill(aheadOrBehind, { id: base })} className="mt-4 flex min-h-11 items-center">
          {fill(words.aheadOrBehind, { country: sentenceNameOf(texts, base) })}
        </a>
      )}
      <details>
        <summary className="fold text-accent">{words.agreementTitle}</summary>
        <ul>
          {agreement.map(({ slug, href, text, figures }) => (
            <li key={slug} className="border-rule border-b">
              <a href={href} className="flex min-h-11 flex-wrap items-center gap-x-4 py-1">
                <span>{text}</span>
                <span className="text-note text-quiet">{figures}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
