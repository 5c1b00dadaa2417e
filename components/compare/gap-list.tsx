import { Waterfall } from "@/components/charts/waterfall";
import { Kept } from "@/components/islands/kept";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { gapKey, type SplitGap, toGapView } from "@/lib/views/compare-gap";
import type { CompareTexts } from "@/lib/views/compare-sentences";
import { CompareFigure, type Framed } from "./compare-figure";
import { FiguresDetails } from "./figures-details";

type GapListProps = {
  edition: CompareEdition;
  countries: readonly CompareCountry[];
  base: string;
  texts: CompareTexts;
  direction: "ltr" | "rtl";
  /** Drawings made at build, by `gapKey`; others are drawn by the live chart. */
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
  framed: Framed;
};

/** The gap between the base and each other country, split by pillar, or the reason why it is not. */
export function GapList({
  edition,
  countries,
  base: baseId,
  texts,
  direction,
  drawings,
  isLive,
  framed,
}: GapListProps) {
  const base = countries.find(({ id }) => id === baseId);
  const others = countries.filter(({ id }) => id !== baseId);
  if (!base) return null;
  const gaps = others.map((other) => ({
    id: other.id,
    gap: toGapView(texts, edition, base, other, direction),
  }));
  return (
    <div className="grid gap-x-10 gap-y-6 wide:grid-cols-2">
      {gaps.map(({ id, gap }) => (
        <Kept
          key={`${edition.id} ${id}`}
          as="div"
          data-gap={id}
          className="min-w-0"
          inTurn
          draw={() =>
            gap.kind === "said" ? (
              <p className="max-w-measure border-rule border-s-4 ps-4">{gap.text}</p>
            ) : (
              <Gap
                {...{ edition, texts, framed, gap, isLive }}
                id={`gap-${id}`}
                drawn={drawings[gapKey(edition.id, id, baseId)] ?? null}
              />
            )
          }
        />
      ))}
    </div>
  );
}

type GapProps = Pick<GapListProps, "edition" | "texts" | "isLive" | "framed"> & {
  id: string;
  gap: SplitGap;
  drawn: string | null;
};

function Gap({ edition, texts, framed, id, gap, drawn, isLive }: GapProps) {
  const { words } = texts;
  const table = `${id}-table`;
  return (
    <>
      <CompareFigure
        {...{ framed, edition, texts }}
        part={id}
        title={gap.title}
        heading="h3"
        subtitle={gap.note}
        table={{ href: `#${table}` }}
      >
        <Waterfall input={gap.input} drawn={drawn} isLive={isLive} />
      </CompareFigure>
      <FiguresDetails
        id={table}
        finding={gap.title}
        title={words.figures}
        heads={words.gapHeads}
        rows={gapRows(gap)}
      />
    </>
  );
}

/** Each part of the gap, what is left over, and the whole. */
function gapRows({ input: { parts, remainder, total } }: SplitGap) {
  return [
    ...parts.map(({ label, valueText, rangeText }) => ({ key: label, cells: [label, valueText, rangeText] })),
    ...[remainder, total].map(({ label, valueText }) => ({ key: label, cells: [label, valueText, ""] })),
  ];
}
