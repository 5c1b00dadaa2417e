import { zip } from "@/lib/zip";
import type { Measurement, PairedMeasurement } from "./measurement";

/** `line` is that of the result, or where both are counted on the items they share that of the pair. */
export type SharedEntry = Pick<Measurement, "model" | "value" | "printed" | "right" | "line">;

/** Results that are like for like: one party, one table, one benchmark, one setting, the same items. */
export type SharedRow = {
  table: string;
  run: string;
  benchmark: string;
  setting: string;
  items: number | null;
  /** True where the table has other items for each of the two, and both are counted on those they share. */
  onCommonItems: boolean;
  /** Two or more, in the order in which the models were chosen. */
  entries: SharedEntry[];
  /** Chosen models that the table has on other items: never to be drawn beside the others. */
  onOtherItems: { model: string; items: number | null }[];
  /** The exact test of two models on the same items, where it was made. */
  pairing: PairedMeasurement | null;
};

/** Two measurements may stand in one picture: by one party, in one table and setting, on the same items. */
export function isLikeForLike(a: Measurement, b: Measurement): boolean {
  return a.table === b.table && a.benchmark === b.benchmark && a.setting === b.setting && a.items === b.items;
}

/**
 * Every row in which two or more of the models can be compared like for like, in the order of the tables. Where a
 * table has them on different items the largest group is taken (of equal ones that of the model chosen first);
 * two models that have none in common are compared on the items that both answered, if that was counted.
 */
export function sharedRows(
  models: readonly string[],
  measurements: readonly Measurement[],
  pairings: readonly PairedMeasurement[],
): SharedRow[] {
  const rows = new Map<string, Measurement[]>();
  for (const one of measurements) {
    const key = `${one.table} ${one.benchmark} ${one.setting}`;
    const row = rows.get(key) ?? [];
    if (models.includes(one.model)) row.push(one);
    // A row stands where its last result does.
    rows.delete(key);
    rows.set(key, row);
  }
  const place = ({ model }: Measurement) => models.indexOf(model);
  return [...rows.values()].flatMap(
    (row) =>
      toRow(
        row.toSorted((a, b) => place(a) - place(b)),
        pairings,
      ) ?? [],
  );
}

function toRow(found: readonly Measurement[], pairings: readonly PairedMeasurement[]): SharedRow | null {
  const groups = found.map((first) => found.filter((other) => isLikeForLike(first, other)));
  const largest = groups.reduce<Measurement[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  const [first] = found;
  if (!first) return null;
  const { table, run, benchmark, setting } = first;
  const place = { table, run, benchmark, setting };
  if (largest.length > 1) {
    return {
      ...place,
      items: largest[0]?.items ?? null,
      onCommonItems: false,
      entries: largest.map(({ model, value, printed, right, line }) => ({
        model,
        value,
        printed,
        right,
        line,
      })),
      onOtherItems: found
        .filter((other) => !largest.includes(other))
        .map(({ model, items }) => ({ model, items })),
      pairing: pairingOf(largest, pairings),
    };
  }
  const pairing = pairingOf(found, pairings);
  if (!pairing) return null;
  return {
    ...place,
    items: pairing.items,
    onCommonItems: true,
    entries: zip(pairing.models, pairing.right).map(([model, right]) => {
      const { items, line } = pairing;
      return { model, right, value: (100 * right) / items, printed: `${right}/${items}`, line };
    }),
    onOtherItems: [],
    pairing,
  };
}

/** The comparison of exactly these two, item by item, turned so that they stand in their order. */
function pairingOf(
  found: readonly Measurement[],
  pairings: readonly PairedMeasurement[],
): PairedMeasurement | null {
  const [a, b, third] = found;
  if (!a || !b || third) return null;
  const pairing = pairings.find(
    ({ run, benchmark, setting, models }) =>
      run === a.run &&
      benchmark === a.benchmark &&
      setting === a.setting &&
      models.includes(a.model) &&
      models.includes(b.model),
  );
  if (!pairing || pairing.models[0] === a.model) return pairing ?? null;
  const { models, right } = pairing;
  return { ...pairing, models: [models[1], models[0]], right: [right[1], right[0]] };
}
