import { standingIn } from "@/lib/across/standing";
import { pillarPositions } from "@/lib/country/pillar-positions";
import { pillarsOf } from "@/lib/data/edition-measures";
import type { LoadedEdition } from "@/lib/views/edition-page";
import type { ApiInput } from "./api-input";
import { nameEdition } from "./name-edition";
import { toIntervals } from "./rank-intervals";

/** What is left of a mean of two decimals once the noise of binary fractions is off. */
const DIGITS = 12;

/** Where a place stands in every edition of every index, and how firm that is. */
export function countryRankings(place: string, { indices, robustness }: ApiInput["countries"]) {
  return indices.flatMap(({ editions }) =>
    editions.map((loaded) => {
      const { index, edition, rows } = loaded;
      const standing = standingIn(edition, place);
      const row = edition.rows.find((one) => one.place === place);
      const firmness = robustness(index.id, edition.edition);
      return {
        ...nameEdition(loaded),
        source: row?.source ?? edition.source,
        standing: standing.kind,
        rank: standing.kind === "ranked" ? standing.rank : null,
        of: edition.coverage.places,
        overall: row?.overall ?? null,
        ...(firmness ? toIntervals(firmness, place) : printedAlone(loaded, place)),
        pillars: pillarPositions(rows, place, pillarsOf(edition, index)).map(
          ({ position, count, median, ...rest }) => ({
            ...rest,
            ranks: position,
            of: count,
            median: Number(median.toPrecision(DIGITS)),
          }),
        ),
      };
    }),
  );
}

/** Of an edition that cannot be weighed anew. */
function printedAlone({ countries }: LoadedEdition, place: string) {
  return {
    printedScores: countries.find((country) => country.place === place)?.interval ?? null,
    trialWeightsAroundBase: null,
    trialWeightsUniform: null,
    anyWeights: null,
    anyWeightsAnyRounding: null,
  };
}
