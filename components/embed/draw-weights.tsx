import { WeightsTable } from "@/components/weights/weights-table";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { toExactScores } from "@/lib/ranking/exact/exact-scores";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import { decodeWeightsView } from "@/lib/url/weights-view";
import type { EmbedWeights } from "@/lib/views/embed-data";
import { ownWeightsNote } from "@/lib/views/weights/own-weights";
import type { Drawn } from "./drawn";

/** Changes of what an address says that lose nothing of it: what is not named counts nothing, and only ratios count. */
const KEPT: readonly string[] = ["no-weight", "other-sum"];

/** The ranking under the weights that the address chose, above it the weights and that nobody published it. */
export function drawWeights(weighed: EmbedWeights, search: string): Drawn {
  const { scored, rows, headliners, words, numerals, decimals } = weighed;
  const { view, dropped } = decodeWeightsView(search, scored.pillars);
  const whole = view.weights ? toWholeWeights(view.weights) : weighed.base.map(BigInt);
  return {
    ...{ title: weighed.caption, subtitle: null, source: null },
    leftOut: dropped
      .filter(({ kind }) => !KEPT.includes(kind))
      .map(({ kind, value }) => fill(words.faults[kind], { value: isolateText(value) })),
    picture: (
      <>
        <p className="mb-2 max-w-measure text-note text-quiet">{ownWeightsNote(weighed, whole)}</p>
        <WeightsTable
          rows={rows}
          ranked={rankByWeights(toExactScores(scored), whole)}
          scale={scored.scale}
          numerals={numerals}
          decimals={decimals}
          intervals={{ yours: null, bounded: rows.some(({ any }) => any !== null) }}
          colours={assignCountryColours([...headliners])}
          marked=""
          open={[]}
          caption={weighed.caption}
          live={false}
          words={words}
          onOpen={() => undefined}
        />
      </>
    ),
  };
}

export function isEmbedWeights(value: unknown): value is EmbedWeights {
  return (
    typeof value === "object" &&
    value !== null &&
    "scored" in value &&
    "headliners" in value &&
    "decimals" in value
  );
}
