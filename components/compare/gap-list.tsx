import { Waterfall } from "@/components/charts/waterfall";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { type GapView, gapKey, toGapView } from "@/lib/views/compare-gap";
import type { CompareTexts } from "@/lib/views/compare-sentences";

type GapListProps = {
  edition: CompareEdition;
  countries: readonly CompareCountry[];
  base: string;
  texts: CompareTexts;
  direction: "ltr" | "rtl";
  /** Drawings made at build, by `gapKey`; others are drawn by the live chart. */
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
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
        <div key={`${edition.id} ${id}`} data-gap={id}>
          <Gap gap={gap} drawn={drawings[gapKey(edition.id, id, baseId)] ?? null} isLive={isLive} />
        </div>
      ))}
    </div>
  );
}

function Gap({ gap, drawn, isLive }: { gap: GapView; drawn: string | null; isLive: boolean }) {
  if (gap.kind === "said") return <p className="max-w-measure border-rule border-s-4 ps-4">{gap.text}</p>;
  return (
    <>
      <h3 className="font-semibold text-lead">{gap.title}</h3>
      <p className="mb-2 text-note text-quiet">{gap.note}</p>
      <Waterfall input={gap.input} drawn={drawn} isLive={isLive} />
    </>
  );
}
