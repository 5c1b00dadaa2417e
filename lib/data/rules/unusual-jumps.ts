import type { Dataset } from "../assemble-dataset";
import type { JsonPath } from "../fault";
import type { JsonDocument } from "../parse-json";
import { placeInWords } from "../place-in-words";
import type { Edition } from "../schema";
import { faultAt } from "../shape-faults";
import type { Rule } from "./rule";

type Jump = {
  document: JsonDocument;
  path: JsonPath;
  place: string;
  rank: number;
  before: { rank: number; edition: Edition };
  of: number;
  /** How far the place moved, as a share of the ranking. */
  share: number;
};

const SHOWN = 10;
/** A place that moves across a quarter of the ranking does so seldom: the others are not worth a look. */
const UNUSUAL_SHARE = 0.25;

/**
 * Ranks, as levels of two editions are not comparable, and as shares of the places ranked, as their number changes.
 * Each place is compared with the latest earlier edition that ranks it.
 */
export const unusualJumps: Rule = {
  name: "unusual-jumps",
  why: "A great jump is news or a slip of the pen.",
  needsEveryFile: false,
  isWarning: true,
  check(dataset) {
    return dataset.indices
      .flatMap(unusualJumpsOf)
      .sort((a, b) => b.share - a.share)
      .slice(0, SHOWN)
      .map(({ document, path, place, rank, of, before }) => {
        const { edition } = before;
        const was = `${placeInWords(dataset, place)} was ${before.rank} of ${edition.coverage.places} in ${edition.edition}`;
        return faultAt(document, path, was, `Make sure that it is ${rank} of ${of}.`);
      });
  },
};

/** The editions are in order, the oldest first. */
function unusualJumpsOf({ editions }: Dataset["indices"][number]): Jump[] {
  const last = new Map<string, { rank: number; edition: Edition }>();
  return editions.flatMap(({ document, value }) => {
    const of = value.coverage.places;
    return value.rows.flatMap(({ place, rank }, i) => {
      if (rank === null) return [];
      const before = last.get(place);
      last.set(place, { rank, edition: value });
      if (!before) return [];
      const share = Math.abs(rank / of - before.rank / before.edition.coverage.places);
      if (share < UNUSUAL_SHARE) return [];
      return [{ document, path: ["rows", i, "rank"], place, rank, of, before, share }];
    });
  });
}
