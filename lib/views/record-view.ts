import { fill } from "@/lib/i18n/fill";
import { formatP } from "@/lib/i18n/format-figures";
import { enumerate } from "@/lib/i18n/punctuation";
import { whyUncounted } from "@/lib/models/admissible";
import { type DomainRecord, recordOf, type SignRecord } from "@/lib/models/record";
import type { SharedRow } from "@/lib/models/shared-rows";
import { benchmarkOf, type DomainTexts } from "./domain-texts";

export type RecordView = {
  title: string;
  /** Who is ahead in how many tests: the columns' heads. */
  columns: string[];
  /** A domain each, and all together last; none where nothing counts. */
  rows: { id: string; name: string; counts: number[] }[];
  /** The sign test with its limits, and what was not counted. */
  sentences: string[];
};

/** How often each of two models is ahead, by domain; null of any other number of models. */
export function toRecordView(
  models: readonly string[],
  shared: readonly SharedRow[],
  texts: DomainTexts,
): RecordView | null {
  const [a, b, third] = models;
  if (a === undefined || b === undefined || third !== undefined) return null;
  const { words, numerals } = texts;
  const names = { a: texts.models[a] ?? a, b: texts.models[b] ?? b };
  const makers = [a, b].map((id) => texts.makers[id] ?? null);
  const record = recordOf(shared.map((row) => ({ row, ...placeOf(row, makers, texts) })));
  const rows = record.domains.map((domain) => ({
    id: domain.domain,
    name: texts.domains[domain.domain] ?? domain.domain,
    counts: countsOf(domain),
  }));
  const uncounted = record.uncounted.map(({ reason, rows: count }) =>
    fill(words.recordReason, { reason: words.uncounted[reason], count }),
  );
  return {
    title: fill(words.recordTitle, names),
    columns: [
      fill(words.recordAhead, { model: names.a }),
      fill(words.recordAhead, { model: names.b }),
      words.recordUndecided,
      words.recordUntestable,
    ],
    rows: rows.length > 1 ? [...rows, { id: "all", name: words.recordAll, counts: sumOf(rows) }] : rows,
    sentences: [
      ...(rows.length === 0 ? [words.recordNone] : signSentences(record.sign, names, texts)),
      ...(uncounted.length ? [fill(words.recordUncounted, { list: enumerate(numerals, uncounted) })] : []),
    ],
  };
}

function placeOf(row: SharedRow, makers: readonly (string | null)[], texts: DomainTexts) {
  const { domain, partOf, higherIsBetter } = benchmarkOf(row, texts);
  const standing = texts.tables[row.table];
  if (!standing) throw new Error(`No table ${JSON.stringify(row.table)} on this page`);
  return { domain, higherIsBetter, uncounted: whyUncounted({ partOf, ...standing }, makers) };
}

function countsOf({ first, second, undecided, untestable }: DomainRecord): number[] {
  return [first, second, undecided, untestable];
}

function sumOf(rows: readonly { counts: readonly number[] }[]): number[] {
  return [0, 1, 2, 3].map((at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
}

function signSentences(
  { first, second, equal, p }: SignRecord,
  names: { a: string; b: string },
  { words, numerals }: DomainTexts,
): string[] {
  return [
    fill(words.recordSign, { ...names, first, second, equal, p: formatP(numerals, p) }),
    words.recordLimits,
  ];
}
