import type { SharedRow } from "@/lib/models/shared-rows";
import type { AskedFigure } from "@/lib/url/asked-figure";
import { benchmarkOf, type DomainTexts, measuredPanel, resultText } from "./domain-view";

/** The results of a row as a reader may correct them, in the panel that says who measured them. */
export type AskedResults = {
  panel: string;
  /** True where they were counted item by item: they stand in the run's file of pairs, not in the table. */
  isPaired: boolean;
  figures: Omit<AskedFigure, "page">[];
};

export function toAskedResults(row: SharedRow, texts: DomainTexts): AskedResults {
  const { name } = benchmarkOf(row, texts);
  return {
    panel: measuredPanel(row.table, row.setting),
    isPaired: row.onCommonItems,
    figures: row.entries.map((entry) => ({
      figure: `${name} · ${texts.models[entry.model] ?? entry.model}`,
      value: resultText(entry, row, texts),
      line: entry.line,
    })),
  };
}
