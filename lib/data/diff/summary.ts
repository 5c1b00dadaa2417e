import type { Comparison } from "./compare-folders";
import type { DatasetDiff, RecordNote } from "./diff-datasets";
import { counted, listed, ordinal } from "./english";
import type { FieldChange } from "./field-changes";
import { isTurn, type RankChange } from "./rank-changes";
import { shownValue } from "./shown-value";

/** The effect of a change in one sentence: what stands out first, then how much changed, then the verdicts. */
export function summarise({ diff, notCompared }: Pick<Comparison, "diff" | "notCompared">): string {
  const lead = leadOf(diff);
  const left = notCompared.length;
  const leftOut = left > 0 ? `; ${counted(left, "file")} could not be compared` : "";
  if (lead === null) return `No visible effect${leftOut}.`;
  const verdicts = diff.verdicts.length;
  const parts = [
    lead,
    ...changedText(diff),
    ...movedText(diff),
    verdicts === 0 ? "no verdict changed" : `${counted(verdicts, "verdict")} changed`,
  ];
  return `${parts.join("; ")}${leftOut}.`;
}

/** The most telling change in words; null where the site shows none. */
function leadOf(diff: DatasetDiff): string | null {
  const rank = diff.ranks.find(({ published }) => isTurn(published));
  if (rank) return `${rank.name}: ${turnText(rank.published)} in the ${rank.within}`;
  const [verdict] = diff.verdicts;
  if (verdict) return `“${verdict.short}”: ${verdict.before} to ${verdict.after}`;
  const [placeIn] = diff.placesIn;
  if (placeIn) return `${placeIn.subject} is new in the ${placeIn.within}`;
  const [placeOut] = diff.placesOut;
  if (placeOut) return `${placeOut.subject} is no longer in the ${placeOut.within}`;
  const [value] = diff.values;
  if (value) return fieldText(value);
  const [added] = diff.added;
  if (added) return `New ${noteText(added)}`;
  const [removed] = diff.removed;
  if (removed) return `Gone: ${noteText(removed)}`;
  const [detail] = diff.details;
  if (detail) return fieldText(detail);
  const [common] = diff.ranks;
  if (common)
    return `${common.name}: ${turnText(common.common)} among the common countries, ${common.within}`;
  const [title] = diff.titles;
  return title ? `${title.page} changed` : null;
}

function turnText({ before, after }: RankChange["published"]): string {
  return `${ordinal(before)} to ${ordinal(after)}`;
}

function fieldText({ kind, subject, within, field, before, after }: FieldChange): string {
  const name = `${field.charAt(0).toLowerCase()}${field.slice(1)}`;
  const article = kind === "row" || kind === "finer value" ? "the " : "";
  const where = within ? ` in ${article}${within}` : "";
  return `${subject}: ${name} ${shownValue(before)} to ${shownValue(after)}${where}`;
}

/** "edition Global AI Index 2026 with 85 records" */
function noteText({ kind, subject, within, parts }: RecordNote): string {
  return `${kind} ${subject}${within ? ` (${within})` : ""}${parts > 0 ? ` with ${counted(parts, "record")}` : ""}`;
}

/** "1 rank and 1 value changed" */
function changedText({ ranks, values, details, brackets, titles }: DatasetDiff): string[] {
  const pageTitles = titles.filter(({ page }) => page.endsWith(", title"));
  const published = ranks.filter((rank) => isTurn(rank.published)).length;
  const counts = [
    [published, "rank", "ranks"],
    [ranks.length - published, "rank among the common countries", "ranks among the common countries"],
    [values.length, "value", "values"],
    [details.length, "other field", "other fields"],
    [brackets.length, "bracket", "brackets"],
    [pageTitles.length, "title", "titles"],
    [titles.length - pageTitles.length, "sentence", "sentences"],
  ] as const;
  const changed = counts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => counted(count, one, more));
  return changed.length > 0 ? [`${listed(changed)} changed`] : [];
}

/** "1 country in", "2 records removed" */
function movedText({ placesIn, placesOut, added, removed }: DatasetDiff): string[] {
  const moved = [
    [placesIn.length, "country", "countries", "in"],
    [placesOut.length, "country", "countries", "out"],
    [added.length, "record", "records", "added"],
    [removed.length, "record", "records", "removed"],
  ] as const;
  return moved
    .filter(([count]) => count > 0)
    .map(([count, one, more, how]) => `${counted(count, one, more)} ${how}`);
}
