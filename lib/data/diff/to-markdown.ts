import type { BracketChange } from "./bracket-changes";
import type { ComparedSide, Comparison } from "./compare-folders";
import type { RecordNote } from "./diff-datasets";
import { counted, ordinal } from "./english";
import { codeSpan, escapeMarkdown } from "./escape-markdown";
import type { FieldChange } from "./field-changes";
import { isTurn, type RankChange } from "./rank-changes";
import { shownValue } from "./shown-value";
import { summarise } from "./summary";

/** Of a longer list the first ones are printed, and how many more there are. */
const MAX_LISTED = 10;

const LONGEST_CELL = 120;

/** What a maintainer reads: the effect in the first line, then only the sections that have something. */
export function toMarkdown(comparison: Comparison): string {
  const { before, after, notCompared, diff } = comparison;
  const faulty = [after, before].filter(({ faults }) => faults.length > 0);
  const blocks = [
    escapeMarkdown(summarise(comparison)),
    ...faulty.map((side) => `**${faultsTitle(side)}, see below.**`),
    ...section(
      "Verdicts",
      diff.verdicts.map(({ short, before: old, after: now }) => turn(short, old, now)),
    ),
    ...section(
      "Titles and sentences",
      diff.titles.map((title) => turn(title.page, title.before, title.after)),
    ),
    ...rankTable(diff.ranks),
    ...valueTable("Values", diff.values),
    ...section("Countries in", diff.placesIn.map(noteLine)),
    ...section("Countries out", diff.placesOut.map(noteLine)),
    ...section("Brackets", diff.brackets.map(bracketLine)),
    ...section("Added", groupLines(diff.added)),
    ...section("Removed", groupLines(diff.removed)),
    ...valueTable("Other fields", diff.details),
    ...valueTable("Not shown on the site", diff.unseen),
    ...section("Not compared, for one side cannot be read", notCompared.map(codeSpan)),
    ...faulty.flatMap((side) => section(faultsTitle(side), side.faults.map(codeSpan))),
    `<sub>${codeSpan(before.name)} beside ${codeSpan(after.name)}</sub>`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function faultsTitle({ name, faults }: ComparedSide): string {
  return `${codeSpan(name)} does not pass data:check: ${counted(faults.length, "fault")}`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`### ${title}\n\n${cut(lines).map(bullet).join("\n")}`];
}

function bullet(line: string): string {
  return `- ${line}`;
}

function cut(lines: readonly string[]): string[] {
  return [...lines.slice(0, MAX_LISTED), ...moreThan(lines)];
}

function moreThan(list: readonly unknown[]): string[] {
  const more = list.length - MAX_LISTED;
  return more > 0 ? [`and ${more} more`] : [];
}

function turn(what: string, before: string | null, after: string | null): string {
  return `${escapeMarkdown(what)}: ${quoted(before)} → **${quoted(after)}**`;
}

function quoted(text: string | null): string {
  return text === null ? "nothing" : `“${escapeMarkdown(text)}”`;
}

function rankTable(ranks: readonly RankChange[]): string[] {
  const hasCommon = ranks.some(({ common }) => isTurn(common));
  return table(
    "Ranks",
    ["Country", "In", "Published", ...(hasCommon ? ["Among the common countries"] : []), "Where"],
    ranks.map(({ name, within, published, common, file, line }) => [
      escapeMarkdown(name),
      escapeMarkdown(within),
      rankTurn(published),
      ...(hasCommon ? [rankTurn(common)] : []),
      whereCell(file, line),
    ]),
  );
}

function rankTurn({ before, after }: RankChange["published"]): string {
  return before === after ? ordinal(after) : `${ordinal(before)} → **${ordinal(after)}**`;
}

function valueTable(title: string, changes: readonly FieldChange[]): string[] {
  return table(
    title,
    ["What", "In", "Field", "Old", "New", "Where"],
    changes.map(({ subject, within, kind, field, before, after, file, line }) => [
      cell(subject),
      cell(within || kind),
      cell(field),
      cell(shownValue(before)),
      `**${cell(shownValue(after))}**`,
      whereCell(file, line),
    ]),
  );
}

/** A table has many cells: each is cut shorter than a sentence is. */
function cell(text: string): string {
  return escapeMarkdown(text, LONGEST_CELL);
}

/** A bar ends a cell even in code. */
function whereCell(file: string, line: number): string {
  return codeSpan(`${file}:${line}`).replaceAll("|", "\\|");
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => "---"), ...rows.slice(0, MAX_LISTED)].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const more = moreThan(rows).map((text) => `\n\n${text}`);
  return [`### ${title}\n\n${lines.join("\n")}${more.join("")}`];
}

function noteLine({ subject, within, file, line }: RecordNote): string {
  return `${escapeMarkdown(subject)}, ${escapeMarkdown(within)} (${codeSpan(`${file}:${line}`)})`;
}

/** A line for the records of one kind, with where the first one stands. */
function groupLines(notes: readonly RecordNote[]): string[] {
  const groups = new Map<string, [RecordNote, ...RecordNote[]]>();
  for (const note of notes) {
    const group = note.within ? `${note.kind}, ${note.within}` : note.kind;
    const members = groups.get(group);
    if (members) members.push(note);
    else groups.set(group, [note]);
  }
  return [...groups].map(([group, members]) => {
    const [first] = members;
    const names = cut(members.map(({ subject, parts }) => cell(subject) + partsText(parts)));
    return `${escapeMarkdown(group)}: ${names.join(", ")} (${codeSpan(`${first.file}:${first.line}`)})`;
  });
}

function partsText(parts: number): string {
  return parts > 0 ? ` with ${counted(parts, "record")}` : "";
}

function bracketLine({ within, score, kind, before, after }: BracketChange): string {
  return `${escapeMarkdown(within)}, ${score}, ${kind}: ${bracketText(before)} → **${bracketText(after)}**`;
}

function bracketText(bracket: BracketChange["before"]): string {
  if (!bracket) return "no bracket";
  const { names, interval } = bracket;
  const shown = [...names.slice(0, MAX_LISTED).map(cell), ...moreThan(names)];
  return `${shown.join(", ")} (${ordinal(interval.from)} to ${ordinal(interval.to)})`;
}
