import type { CheckEdition, CheckIndex } from "./check-index";
import { nameFinder } from "./find-names";
import { hasTags } from "./fold-text";
import { type Judged, judgeClaim } from "./judge-claim";
import type { RankedEdition } from "./meant-editions";
import { type RankClaim, readSentence } from "./read-sentence";

/** Longer texts are not read. */
export const LONGEST_TEXT = 1000;

export type KnownEdition = CheckEdition & RankedEdition;

export type Checked =
  | { kind: "empty" }
  | { kind: "tooLong"; length: number }
  /** No rank in it, though perhaps a country. */
  | { kind: "noRank"; places: string[] }
  | {
      kind: "judged";
      judged: Judged<KnownEdition>[];
      /** All against which it was held, by index, the oldest first. */
      editions: readonly KnownEdition[];
      places: string[];
      /** Countries with which only a comparison is made, which was not checked. */
      compared: string[];
      hasMarkup: boolean;
    };

export type Check = (sentence: string) => Checked;

/** Makes what checks sentences against an index; names are prepared once. */
export function createCheck(index: CheckIndex): Check {
  const editions = toKnownEditions(index);
  const find = {
    places: nameFinder(index.places),
    indices: nameFinder(index.indices.map(({ id, aliases }) => ({ id, names: aliases }))),
  };
  return (sentence) => {
    const text = sentence.trim();
    const { length } = [...text];
    if (length === 0) return { kind: "empty" };
    if (length > LONGEST_TEXT) return { kind: "tooLong", length };
    const { claims, places, compared, isAboutAi } = readSentence(text, find);
    if (claims.length === 0) return { kind: "noRank", places };
    const isElsewhere = claims.some((claim) => claim.isElsewhere && claim.index === null);
    const judged = claims.map((claim) =>
      judgeClaim(claim, editions, {
        isAboutAi,
        isElsewhere,
        isRange: isRange(claim, claims),
      }),
    );
    return { kind: "judged", judged, editions, places, compared, hasMarkup: hasTags(text) };
  };
}

/** "Between 31st and 33rd": two ranks of one country in one edition, of which at most one is stated. */
function isRange(claim: RankClaim, claims: readonly RankClaim[]): boolean {
  return claims.some(
    (other) =>
      other.rank !== claim.rank &&
      !other.isFormer &&
      !claim.isFormer &&
      other.place === claim.place &&
      other.index === claim.index &&
      other.edition === claim.edition,
  );
}

/** The editions with their ranks by country. */
export function toKnownEditions({ places, editions }: CheckIndex): KnownEdition[] {
  return editions.map((edition) => {
    const ranks = new Map<string, number>();
    edition.ranks.split(",").forEach((rank, i) => {
      const place = places[i];
      if (place && rank) ranks.set(place.id, Number(rank));
    });
    return { ...edition, rankOf: (place) => ranks.get(place) ?? null };
  });
}
