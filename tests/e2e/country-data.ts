import { readdirSync, readFileSync } from "node:fs";
import type { Edition, EditionRow } from "@/lib/data/schema";

type RankedRow = EditionRow & { rank: number };

function readEdition(index: string, year: string): Edition {
  return JSON.parse(readFileSync(`data/indices/${index}/${year}.json`, "utf8"));
}

/** The data as they lie in data/, read by no code of the site's own. */
function newestEdition(index: string): Edition {
  const years = readdirSync(`data/indices/${index}`).filter((file) => /^\d{4}\.json$/.test(file));
  return readEdition(index, years.toSorted().at(-1)?.slice(0, 4) ?? "");
}

/** The newest edition of the article's index, and its pillars in the publisher's order. */
const NEWEST = newestEdition("global-ai-index");
export const PILLARS: string[] = JSON.parse(
  readFileSync("data/indices/global-ai-index/index.json", "utf8"),
).pillars;

/** In the order of a country's page: each index's newest edition, and of the article's index that of 2024. */
export const TOLD = [
  NEWEST,
  readEdition("global-ai-index", "2024"),
  newestEdition("government-ai-readiness"),
  newestEdition("ai-preparedness-index"),
  newestEdition("global-ai-vibrancy"),
];

export const NEWEST_ROWS = rankedRows(NEWEST);

/** The ranked rows, best first. */
function rankedRows({ rows }: Edition): RankedRow[] {
  return rows
    .flatMap((row) => (row.rank === null ? [] : [{ ...row, rank: row.rank }]))
    .sort((a, b) => a.rank - b.rank);
}
