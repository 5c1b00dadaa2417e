import { fill } from "@/lib/i18n/fill";
import { formatDecimals, formatP } from "@/lib/i18n/format-figures";
import { formatList } from "@/lib/i18n/format-list";
import { withNote } from "@/lib/i18n/punctuation";
import { whyUncounted } from "@/lib/models/admissible";
import { printedPrecision } from "@/lib/models/printed-precision";
import type { SharedEntry, SharedRow } from "@/lib/models/shared-rows";
import { testRow } from "@/lib/models/vote";
import { benchmarkOf, type DomainTexts, modelName, tableStanding } from "./domain-texts";
import type { ModelsWords } from "./models-words";

export type RowView = {
  id: string;
  benchmark: string;
  note: string;
  /** The panel that says who measured it, when and how. */
  panel: string;
  /** In the order of the models; null where the row has none of it. */
  results: (string | null)[];
  outcome: string | null;
  /** The model that is ahead beyond the noise, or null. */
  ahead: string | null;
  otherItems: string | null;
  /** Why it counts in no record: a copy of low confidence, the maker's own; null where nothing is to be said. */
  caution: string | null;
};

const LEVEL = 0.05;

/** The id of the panel that tells of a row's results: two rows of one benchmark differ in their models. */
export function rowPanel({ table, setting, benchmark, entries }: SharedRow): string {
  return ["measured", table, setting, benchmark, ...entries.map(({ model }) => model)].join("-");
}

/** The id of a row on a page. */
export function rowId({ table, benchmark, setting }: SharedRow): string {
  return `${table}/${benchmark}/${setting}`;
}

/** The datasets that hold the results: of items counted one by one the run's pairs, otherwise the table. */
export function datasetsOf(rows: readonly SharedRow[]): string[] {
  const ids = rows.map(({ table, run, onCommonItems }) => (onCommonItems ? `paired-${run}` : table));
  return [...new Set(ids)];
}

export function toRowView(row: SharedRow, models: readonly string[], texts: DomainTexts): RowView {
  const { words, numerals } = texts;
  const { name } = benchmarkOf(row, texts);
  const nameOf = (id: string) => modelName(id, texts);
  const result = (model: string) => {
    const entry = row.entries.find((one) => one.model === model);
    return entry ? resultText(entry, row, texts) : null;
  };
  const others = row.onOtherItems.map(({ model, items }) =>
    withNote(numerals, nameOf(model), String(items ?? "?")),
  );
  return {
    id: rowId(row),
    benchmark: name,
    note: noteOf(row, texts),
    panel: rowPanel(row),
    results: models.map(result),
    ...outcomeOf(row, nameOf, words, numerals, models.length),
    otherItems: others.length
      ? fill(words.otherItems, {
          list: formatList(numerals, others),
        })
      : null,
    caution: cautionOf(row, texts),
  };
}

/** Of two models: who is ahead, and how sure that is. */
function outcomeOf(
  row: SharedRow,
  nameOf: (id: string) => string,
  words: ModelsWords,
  numerals: string,
  chosen: number,
): Pick<RowView, "outcome" | "ahead"> {
  if (chosen !== 2) return { outcome: null, ahead: null };
  const test = testRow(row);
  const [first, second] = row.entries;
  if (!test || !first || !second) return { outcome: words.noTest, ahead: null };
  const p = formatP(numerals, test.p);
  if (test.p >= LEVEL) return { outcome: fill(words.unclear, { p }), ahead: null };
  const ahead = test.difference > 0 ? first.model : second.model;
  return { outcome: fill(words.ahead, { model: nameOf(ahead), p }), ahead };
}

function cautionOf({ table, entries }: SharedRow, texts: DomainTexts): string | null {
  const { words, makers } = texts;
  const reason = whyUncounted(
    { partOf: null, ...tableStanding(table, texts) },
    entries.map(({ model }) => makers[model] ?? null),
  );
  return reason === null ? null : words.uncounted[reason];
}

export function noteOf(row: SharedRow, texts: DomainTexts): string {
  const { words } = texts;
  const { language, higherIsBetter } = benchmarkOf(row, texts);
  const count = row.onCommonItems ? words.commonItems : words.items;
  const items = row.items === null ? words.itemsUnknown : fill(count, { items: row.items });
  return [items, language, higherIsBetter ? "" : words.lowerIsBetter].filter(Boolean).join(" · ");
}

export function valueText(entry: SharedEntry, row: SharedRow, texts: DomainTexts): string {
  const { words, numerals } = texts;
  const { unit } = benchmarkOf(row, texts);
  if (unit === "count" && row.items !== null) {
    return fill(words.ofItems, { right: entry.value, items: row.items });
  }
  if (row.onCommonItems) return fill(words.percent, { value: formatDecimals(numerals, entry.value, 1) });
  const decimals = Math.round(-Math.log10(printedPrecision(entry.printed)));
  const value = formatDecimals(numerals, entry.value, decimals);
  return unit === "percent" ? fill(words.percent, { value }) : value;
}

/** A result as its row shows it: "106 of 198 (53.5%)". */
export function resultText(entry: SharedEntry, row: SharedRow, texts: DomainTexts): string {
  const text = valueText(entry, row, texts);
  if (entry.right === null || row.items === null || benchmarkOf(row, texts).unit === "count") return text;
  return withNote(texts.numerals, fill(texts.words.ofItems, { right: entry.right, items: row.items }), text);
}
