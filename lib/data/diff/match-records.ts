import type { DataRecord } from "./data-record";

/** A record that only one side has, with how many parts came or went with it. */
export type Unmatched = { record: DataRecord; parts: number };

export type MatchedRecords = {
  both: { before: DataRecord; after: DataRecord }[];
  added: Unmatched[];
  removed: Unmatched[];
};

/**
 * Which records stand on both sides, and which on one alone. A part of a record that is itself new or gone is not
 * listed beside it, but counted.
 */
export function matchRecords(before: readonly DataRecord[], after: readonly DataRecord[]): MatchedRecords {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    both: after.flatMap((record) => {
      const earlier = old.get(record.key);
      return earlier ? [{ before: earlier, after: record }] : [];
    }),
    added: unmatched(after, old),
    removed: unmatched(before, now),
  };
}

function byKey(records: readonly DataRecord[]): Map<string, DataRecord> {
  return new Map(records.map((one) => [one.key, one]));
}

function unmatched(records: readonly DataRecord[], others: ReadonlyMap<string, DataRecord>): Unmatched[] {
  const alone = records.filter(({ key }) => !others.has(key));
  const keys = new Set(alone.map(({ key }) => key));
  const parts = new Map<string, number>();
  for (const { parent } of alone) {
    if (parent !== null) parts.set(parent, (parts.get(parent) ?? 0) + 1);
  }
  return alone
    .filter(({ parent }) => parent === null || !keys.has(parent))
    .map((record) => ({ record, parts: parts.get(record.key) ?? 0 }));
}
