/** Words of the diff, which is in English as the messages of data:check are. */
import { formatList } from "@/lib/i18n/format-list";

const ORDINAL = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIXES = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" } as const;

/** "29th"; "unranked" for null. */
export function ordinal(rank: number | null): string {
  return rank === null ? "unranked" : `${rank}${SUFFIXES[ORDINAL.select(rank)]}`;
}

/** "1 rank", "2 ranks". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  return formatList("en-GB", words);
}
