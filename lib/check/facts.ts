import { fill } from "@/lib/i18n/fill";
import type { CheckIndex } from "./check-index";
import type { KnownEdition } from "./check-sentence";
import type { Judged } from "./judge-claim";
import { agrees, isMeant } from "./meant-editions";

/** A country's rank in an edition, in a sentence, with where it stands. */
export type Fact = { text: string; page: string; source: string; address: string | null };

/** What to show of a judged claim: where its figure stands, or what stands instead. */
export function factsOf(
  index: CheckIndex,
  editions: readonly KnownEdition[],
  judged: Judged<KnownEdition>,
): Fact[] {
  const { claim, verdict, reason, fits, cite } = judged;
  if (reason === "noCountry") return holdersOf(index, editions, judged);
  if (verdict === "cannotTell" && reason !== "notAi" && reason !== "notHeld") return [];
  const shown = fits.length > 0 ? fits : cite ? [cite] : [];
  return shown.flatMap((edition) => factOf(index, edition, claim.place) ?? []);
}

/** Whose rank it is in the editions that the sentence may mean; nobody's where it names none. */
function holdersOf(
  index: CheckIndex,
  editions: readonly KnownEdition[],
  { claim }: Judged<KnownEdition>,
): Fact[] {
  if (claim.index === null && claim.coverage === null) return [];
  return editions
    .filter((edition) => isMeant(claim, edition) && agrees(claim.coverage, edition))
    .reverse()
    .flatMap((edition) => {
      const holder = index.places.find(({ id }) => edition.rankOf(id) === claim.rank);
      return (holder && factOf(index, edition, holder.id)) ?? [];
    });
}

/** The fact of one edition; null where it does not rank the place. */
export function factOf(index: CheckIndex, edition: KnownEdition, place: string | null): Fact | null {
  const rank = place === null ? null : edition.rankOf(place);
  const country = nameOf(index, place);
  if (rank === null || country === null) return null;
  const { count, publisher, page, source, address } = edition;
  const text = fill(index.words.fact, {
    country,
    rank: ordinalOf(index, rank),
    count,
    index: indexNameOf(index, edition),
    edition: edition.edition,
    publisher,
  });
  return { text, page, source, address };
}

export function indexNameOf({ indices }: CheckIndex, { index }: KnownEdition): string {
  return indices.find(({ id }) => id === index)?.name ?? index;
}

export function ordinalOf({ ordinals }: CheckIndex, rank: number): string {
  return ordinals[rank - 1] ?? String(rank);
}

export function nameOf({ places }: CheckIndex, id: string | null): string | null {
  return places.find((place) => place.id === id)?.name ?? null;
}
