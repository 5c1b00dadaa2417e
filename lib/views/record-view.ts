import { fill } from "@/lib/i18n/fill";
import { formatP } from "@/lib/i18n/format-figures";
import { enumerate } from "@/lib/i18n/punctuation";
import { whyUncounted } from "@/lib/models/admissible";
import { type DomainRecord, recordOf, type SignRecord } from "@/lib/models/record";
import type { SharedRow } from "@/lib/models/shared-rows";
import { benchmarkOf, type DomainTexts, domainName, modelName, tableStanding } from "./domain-texts";

export type RecordView = {
  title: string;
  /** Who is ahead in how many tests: the columns' heads. */
  columns: string[];
  /** A domain each, and all together last; none where nothing counts. */
  rows: { id: string; name: string; counts: number[] }[];
  /** The sign test with its limits, and what was not counted. */
  sentences: string[];
};

type Outcomes = Omit<DomainRecord, "domain">;

/** How often each of two models is ahead, by domain; null of any other number of models. */
export function toRecordView(
  models: readonly string[],
  shared: readonly SharedRow[],
  texts: DomainTexts,
): RecordView | null {
  const [a, b, third] = models;
  if (a === undefined || b === undefined || third !== undefined) return null;
  const { words, numerals } = texts;
  const names = { a: modelName(a, texts), b: modelName(b, texts) };
  const makers = [a, b].map((id) => texts.makers[id] ?? null);
  const record = recordOf(shared.map((row) => ({ row, ...placeOf(row, makers, texts) })));
  const rows = record.domains.map((domain) => ({
    id: domain.domain,
    name: domainName(domain.domain, texts),
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
    rows:
      rows.length > 1
        ? [...rows, { id: "all", name: words.recordAll, counts: countsOf(sumOf(record.domains)) }]
        : rows,
    sentences: [
      ...(rows.length === 0 ? [words.recordNone] : signSentences(record.sign, names, texts)),
      ...(uncounted.length ? [fill(words.recordUncounted, { list: enumerate(numerals, uncounted) })] : []),
    ],
  };
}

function placeOf(row: SharedRow, makers: readonly (string | null)[], texts: DomainTexts) {
  const { domain, partOf, higherIsBetter } = benchmarkOf(row, texts);
  const standing = tableStanding(row.table, texts);
  return { domain, higherIsBetter, uncounted: whyUncounted({ partOf, ...standing }, makers) };
}

/** In the order of the columns. */
function countsOf({ first, second, undecided, untestable }: Outcomes): number[] {
  return [first, second, undecided, untestable];
}

function sumOf(domains: readonly Outcomes[]): Outcomes {
  const total = (key: keyof Outcomes) => domains.reduce((sum, outcomes) => sum + outcomes[key], 0);
  return {
    first: total("first"),
    second: total("second"),
    undecided: total("undecided"),
    untestable: total("untestable"),
  };
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
