import { fill } from "@/lib/i18n/fill";
import { enumerate } from "@/lib/i18n/punctuation";
import type { CheckIndex } from "./check-index";
import type { KnownEdition } from "./check-sentence";
import { type Fact, factOf, indexNameOf } from "./facts";
import type { Judged } from "./judge-claim";
import { agrees, isMeant } from "./meant-editions";

type JudgedHere = Judged<KnownEdition>;

/** What else a reader should know of a judged claim. */
export function notesOf(index: CheckIndex, editions: readonly KnownEdition[], judged: JudgedHere): string[] {
  const named = namedEdition(editions, judged);
  const newest = newestEdition(editions, judged);
  const place = judged.claim.place;
  return [
    filled(index.words.named, named && factOf(index, named, place)),
    ...withCoverage(editions, judged).map((edition) =>
      filled(index.words.withCoverage, factOf(index, edition, place)),
    ),
    filled(index.words.newest, newest && newest !== named ? factOf(index, newest, place) : null),
    partNote(index, editions, judged),
  ].filter((note) => note !== null);
}

function filled(template: string, fact: Fact | null): string | null {
  return fact && fill(template, { fact: fact.text });
}

/** The edition that the sentence names where it has the figure of another. */
function namedEdition(
  editions: readonly KnownEdition[],
  { claim, verdict }: JudgedHere,
): KnownEdition | null {
  if (verdict !== "anotherEdition" && verdict !== "anotherIndex") return null;
  return editions.filter((edition) => isMeant(claim, edition) && ranks(edition, claim.place)).at(-1) ?? null;
}

/** The editions of as many countries as the sentence says, where others have the rank that it gives. */
function withCoverage(editions: readonly KnownEdition[], { claim, reason }: JudgedHere): KnownEdition[] {
  if (reason !== "otherCoverage") return [];
  return editions.filter(
    (edition) => isMeant(claim, edition) && agrees(claim.coverage, edition) && ranks(edition, claim.place),
  );
}

/** The newest edition where an older one has the figure. */
function newestEdition(
  editions: readonly KnownEdition[],
  { cite, verdict, fits }: JudgedHere,
): KnownEdition | null {
  if (verdict !== "right" && verdict !== "anotherEdition") return null;
  const newest = editions.filter((edition) => edition.index === cite?.index).at(-1);
  return newest && !fits.includes(newest) ? newest : null;
}

function ranks(edition: KnownEdition, place: string | null): boolean {
  return place !== null && edition.rankOf(place) !== null;
}

/** Where a figure that was not found may yet stand. */
function partNote(
  index: CheckIndex,
  editions: readonly KnownEdition[],
  { claim, verdict }: JudgedHere,
): string | null {
  const { place } = claim;
  if (verdict !== "noFigure" || place === null) return null;
  const unknown = editions.filter(
    (edition) =>
      edition.partial &&
      edition.rankOf(place) === null &&
      isMeant(claim, edition) &&
      agrees(claim.coverage, edition),
  );
  if (unknown.length === 0) return null;
  const names = unknown.map((edition) => `${indexNameOf(index, edition)} ${edition.edition}`);
  return fill(index.words.partlyHeld, { editions: enumerate(index.language, names) });
}
