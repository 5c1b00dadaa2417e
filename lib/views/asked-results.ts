import type { SharedRow } from "@/lib/models/shared-rows";
import type { AskedFigure } from "@/lib/url/asked-figure";
import { resultText, rowPanel } from "./domain-rows";
import { benchmarkOf, type DomainTexts, modelName } from "./domain-texts";

/** Results of one table and setting as a reader may correct them. */
export type AskedResults = {
  /** By which `MeasuredBy` tells who measured them. */
  measured: string;
  /** True where they were counted item by item: they stand in the run's file of pairs, not in the table. */
  isPaired: boolean;
  /** Under which they are folded away in a panel of many; null where they stand open. */
  fold: string | null;
  figures: Omit<AskedFigure, "page">[];
};

/** A panel that says who measured some results, and leads to each of them. */
export type ResultsPanel = { id: string; asked: AskedResults[] };

/** The key by which it is known who measured the results of a table in a setting. */
export function measuredKey(table: string, setting: string): string {
  return `${table} ${setting}`;
}

export function toAskedResults(row: SharedRow, texts: DomainTexts): AskedResults {
  const { name } = benchmarkOf(row, texts);
  return {
    measured: measuredKey(row.table, row.setting),
    isPaired: row.onCommonItems,
    fold: null,
    figures: row.entries.map((entry) => ({
      figure: `${name} · ${modelName(entry.model, texts)}`,
      value: resultText(entry, row, texts),
      line: entry.line,
    })),
  };
}

/** The panel that a row opens: of its results alone. */
export function toResultsPanel(row: SharedRow, texts: DomainTexts): ResultsPanel {
  return { id: rowPanel(row), asked: [toAskedResults(row, texts)] };
}
