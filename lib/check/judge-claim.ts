import { agrees, isMeant, nearestMeant, newestYearFirst, type RankedEdition } from "./meant-editions";
import type { RankClaim } from "./read-sentence";
import type { Said } from "./said";

export const VERDICTS = [
  "right",
  "anotherEdition",
  "anotherIndex",
  "noFigure",
  "beyond",
  "cannotTell",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why it cannot be told, or how the figure fails. */
export type Reason =
  | "noCountry"
  | "whoseRank"
  | "unstated"
  | "part"
  | "notAi"
  | "severalSaid"
  | "notHeld"
  | "notCovered"
  | "otherCoverage"
  | "noEdition"
  | "otherRank";

export type Judged<Edition extends RankedEdition> = {
  claim: RankClaim;
  verdict: Verdict;
  reason: Reason | null;
  /** The editions that have the figure as it is said, the newest of an index first. */
  fits: Edition[];
  /** The edition from which a right sentence can be made; null where none ranks the country, or no country is known. */
  cite: Edition | null;
};

export type Topic = { isAboutAi: boolean; isElsewhere: boolean; isRange: boolean };

/** How a claim stands against the editions: by index in the order of pages, the oldest first. */
export function judgeClaim<Edition extends RankedEdition>(
  claim: RankClaim,
  editions: readonly Edition[],
  topic: Topic,
): Judged<Edition> {
  const newestFirst = editions.toReversed();
  const { rank, place } = claim;
  const judged = (
    verdict: Verdict,
    reason: Reason | null,
    fits: Edition[] = [],
    cite: Edition | null = fits[0] ?? null,
  ) => ({
    claim,
    verdict,
    reason,
    fits,
    cite,
  });
  if (place === null || place === "several")
    return judged("cannotTell", place === null ? "noCountry" : "whoseRank", [], null);
  const has = (edition: Edition) => edition.rankOf(place) === rank;
  const fitting = newestFirst.filter((edition) => has(edition) && agrees(claim.coverage, edition));
  const doubt = doubtOf(claim, topic);
  if (doubt)
    return judged(
      "cannotTell",
      doubt,
      isOneSaid(claim) ? fitting.filter((one) => isMeant(claim, one)) : fitting,
    );
  const meant = newestFirst.filter((edition) => isMeant(claim, edition));
  const within = meant.filter((edition) => agrees(claim.coverage, edition));
  const right = within.filter(has);
  if (right.length > 0) return judged("right", null, newestYearFirst(editions, right));
  const nearest = nearestMeant(claim, meant, within, newestFirst, place);
  if (isBeyond(claim, meant.length > 0 ? meant : newestFirst))
    return judged("beyond", "otherRank", [], nearest);
  if (isUnknownHere(claim, within, place)) return judged("cannotTell", "notHeld", [], nearest);
  const others = fitting.filter(({ index }) => claim.index === null || index === claim.index);
  if (others.length > 0)
    return judged("anotherEdition", meant.length > 0 ? null : "noEdition", newestYearFirst(editions, others));
  if (fitting.length > 0) return judged("anotherIndex", null, newestYearFirst(editions, fitting));
  return judged("noFigure", failureOf(claim, meant, place, has), [], nearest);
}

function doubtOf(claim: RankClaim, { isAboutAi, isElsewhere, isRange }: Topic): Reason | null {
  if (!claim.isStated) return "unstated";
  if (isRange) return "severalSaid";
  if (isElsewhere || claim.isOfPart || claim.isElsewhere) return "part";
  if (!isAboutAi) return "notAi";
  return isOneSaid(claim) ? null : "severalSaid";
}

function isOneSaid({ index, edition, coverage }: RankClaim): boolean {
  return index !== "several" && edition !== "several" && coverage !== "several";
}

function isBeyond({ rank, coverage }: RankClaim, meant: readonly RankedEdition[]): boolean {
  if (isCount(coverage) && !coverage.atLeast && rank > coverage.count) return true;
  return rank > Math.max(...meant.map(({ count }) => count));
}

function isCount(
  coverage: Said<{ count: number; atLeast: boolean }>,
): coverage is { count: number; atLeast: boolean } {
  return coverage !== null && coverage !== "several";
}

/** The sentence names an edition, by its year or coverage, of which we hold not all ranks, and not this one. */
function isUnknownHere(claim: RankClaim, within: readonly RankedEdition[], place: string): boolean {
  if (claim.edition === null && claim.coverage === null) return false;
  return claim.index !== null || claim.edition !== null
    ? within.some((edition) => edition.partial && edition.rankOf(place) === null)
    : within.length > 0 && within.every((edition) => edition.partial && edition.rankOf(place) === null);
}

function failureOf<Edition extends RankedEdition>(
  { coverage }: RankClaim,
  meant: readonly Edition[],
  place: string,
  has: (edition: Edition) => boolean,
): Reason {
  if (meant.length === 0) return "noEdition";
  if (meant.every((edition) => edition.rankOf(place) === null)) return "notCovered";
  return coverage !== null && meant.some(has) ? "otherCoverage" : "otherRank";
}
