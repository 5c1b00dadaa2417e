import type { JsonPath } from "../fault";
import type { DataRecord, RecordKind } from "./data-record";
import { type Leaf, leavesOf } from "./leaves";
import type { MatchedRecords } from "./match-records";

/** One value of a record before and after; `undefined` where the record has no such field. */
export type FieldChange = {
  kind: RecordKind;
  subject: string;
  within: string;
  /** What it is, in English: "Talent", "printed", "terms.reuse". */
  field: string;
  before: Leaf | undefined;
  after: Leaf | undefined;
  /** Where it stands now, or stood where it is gone. */
  file: string;
  line: number;
};

export type FieldChanges = {
  /** Figures: scores, results, values of series. */
  values: FieldChange[];
  /** What else the site shows. */
  details: FieldChange[];
  /** What it does not: remarks for contributors. */
  unseen: FieldChange[];
};

/** Every changed value of the records that both sides have; ranks are left to the ranks. */
export function fieldChanges({ both }: Pick<MatchedRecords, "both">): FieldChanges {
  const changes = both.flatMap(({ before, after }) => changesOf(before, after));
  const toChanges = (weight: Weight) =>
    changes
      .filter((change) => weightOf(change) === weight)
      .map(({ record, path, before, after }) => ({
        kind: record.kind,
        subject: record.subject,
        within: record.within,
        field: record.fieldName(path),
        before,
        after,
        file: record.document.file,
        line: record.document.lineOf([...record.path, ...path]),
      }));
  return { values: toChanges("value"), details: toChanges("detail"), unseen: toChanges("unseen") };
}

type LeafChange = { record: DataRecord; path: JsonPath; before: Leaf | undefined; after: Leaf | undefined };

function changesOf(before: DataRecord, after: DataRecord): LeafChange[] {
  const [old, now] = [leavesByPath(before.fields), leavesByPath(after.fields)];
  const gone = [...old.values()].filter(({ path }) => !now.has(JSON.stringify(path)));
  const changes = [
    ...[...now.entries()].flatMap(([key, { path, value }]) => {
      const earlier = old.get(key)?.value;
      return earlier === value ? [] : [{ record: after, path, before: earlier, after: value }];
    }),
    ...gone.map(({ path, value }) => ({ record: before, path, before: value, after: undefined })),
  ];
  return after.kind === "result" ? withoutRepeats(changes) : changes;
}

function leavesByPath(fields: object) {
  return new Map(leavesOf(fields).map((leaf) => [JSON.stringify(leaf.path), leaf]));
}

/** `value` and `plusMinus` follow from what is printed: where that changed, it says all. */
function withoutRepeats(changes: readonly LeafChange[]): LeafChange[] {
  const isPrintedChanged = changes.some(({ path }) => path[0] === "printed");
  const follows: readonly unknown[] = isPrintedChanged ? ["value", "plusMinus"] : [];
  return changes.filter(({ path }) => !follows.includes(path[0]));
}

type Weight = "value" | "detail" | "unseen" | "rank";

const FIGURES: Partial<Record<RecordKind, readonly string[]>> = {
  row: ["overall", "pillars", "facets"],
  "finer value": ["value"],
  result: ["printed", "value", "plusMinus", "items"],
  pair: ["items", "right", "only"],
  "indicator value": ["value"],
  "context of a place": ["incomeGroup", "population", "gdp", "gdpPerCapita"],
};

function weightOf({ record: { kind }, path: [step] }: LeafChange): Weight {
  if (kind === "row" && step === "rank") return "rank";
  if (step === "remarks") return "unseen";
  return FIGURES[kind]?.some((field) => field === step) ? "value" : "detail";
}
