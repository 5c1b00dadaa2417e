import { fill } from "@/lib/i18n/fill";
import type { RankingRow } from "@/lib/views/ranking-table";

/** A score read out, with its country and measure: "Russia, Talent: 40". `spoken` is that of the measure, `at` its column. */
export function spokenScore(spoken: string, row: RankingRow, at: number): string {
  return fill(spoken, { country: row.name, score: row.texts[at] ?? "" });
}
