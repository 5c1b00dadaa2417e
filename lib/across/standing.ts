import type { Edition } from "@/lib/data/schema";

/**
 * Where a place stands in one edition. *ranked*: `count` places are ranked in all. *listed*: the edition names it
 * but gives it no rank. *beyond*: we hold the first `held` ranks of a partial edition without a gap, and it is not
 * among them. *not-held*: we hold some rows of a partial edition and cannot say. *not-covered*: it is not in the edition.
 */
export type Standing =
  | { kind: "ranked"; rank: number; count: number }
  | { kind: "listed" }
  | { kind: "beyond"; held: number; count: number }
  | { kind: "not-held" }
  | { kind: "not-covered" };

type Ranks = Pick<Edition, "coverage"> & { rows: readonly Pick<Edition["rows"][number], "place" | "rank">[] };

/** Takes an alpha-3 code in upper case. */
export function standingIn({ coverage, rows }: Ranks, place: string): Standing {
  const row = rows.find((one) => one.place === place);
  if (row)
    return row.rank === null
      ? { kind: "listed" }
      : { kind: "ranked", rank: row.rank, count: coverage.places };
  if (!coverage.partial) return { kind: "not-covered" };
  const held = heldFromTheTop(rows);
  return held === rows.length ? { kind: "beyond", held, count: coverage.places } : { kind: "not-held" };
}

/** How many ranks we hold from the first on without a gap. */
function heldFromTheTop(rows: Ranks["rows"]): number {
  const ranks = new Set(rows.map(({ rank }) => rank));
  let held = 0;
  while (ranks.has(held + 1)) held += 1;
  return held;
}

/**
 * Whether the first of two places is ahead of the second in an edition. A place beyond the ranks we hold is behind
 * each that stands within them; where either rank is not known the answer is *unknown*.
 */
export type Order = "ahead" | "behind" | "level" | "unknown" | "not-covered";

/** @param a,b standings in the same edition */
export function orderOf(a: Standing, b: Standing): Order {
  if (a.kind === "not-covered" || b.kind === "not-covered") return "not-covered";
  if (a.kind === "ranked" && b.kind === "ranked")
    return a.rank === b.rank ? "level" : a.rank < b.rank ? "ahead" : "behind";
  if (a.kind === "ranked" && b.kind === "beyond") return "ahead";
  if (a.kind === "beyond" && b.kind === "ranked") return "behind";
  return "unknown";
}
