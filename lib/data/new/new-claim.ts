import type { DataFolder } from "../assemble-dataset";
import { assembleDataset } from "../assemble-dataset";
import { formatDataFile } from "../format-data-file";
import { parseJson } from "../parse-json";
import { slug } from "../schema-fields";
import { checkNew } from "./check-new";
import { flagAt } from "./commands";
import { existsProblems } from "./exists-problems";
import { type FlagReader, type Flags, readFlags } from "./flags";
import { notUnderstood, type Outcome } from "./outcome";

/** The file of a claim, from flags; all required ones must be given. No verdict stands in it. */
export function newClaim(folder: DataFolder, flags: Flags, force: boolean): Outcome {
  const read = readFlags(flags);
  const id = read.text("id");
  if (!slug.safeParse(id).success)
    read.refuse("id", "this is no id in kebab-case", "Write it like low-cost-strategy.");
  const path = `claims/${id}.json`;
  const content = toClaim(id, read, nextOrder(folder));
  const problems = [...read.problems, ...existsProblems(folder, path, force)];
  if (problems.length > 0) return notUnderstood(problems);
  const note = `Its words are still to be written in every file of messages/, under data.claims.${id}; the tests ask for them.`;
  return checkNew(folder, [{ path, text: formatDataFile(content) }], [note], (at) => flagAt("claim", at));
}

function toClaim(id: string, read: FlagReader, last: number) {
  const comparison = {
    domain: read.text("domain"),
    stronger: read.text("stronger"),
    weaker: read.text("weaker"),
  };
  const wording = read.textOrNull("wording");
  return {
    id,
    occasion: read.textOrNull("occasion") ?? "elsewhere",
    order: read.numberOrNull("order") ?? last,
    speaker: read.text("speaker"),
    said: read.text("said"),
    saidOn: read.textOrNull("said-on"),
    reports: read.list("report").map(toReport),
    wording: wording === null ? null : toWording(wording),
    kind: read.text("kind"),
    topic: read.text("topic"),
    comparison: Object.values(comparison).every((word) => word === "") ? null : comparison,
    clauses: read.list("clause").map((text) => toClause(text, read)),
    unseenRuns: [],
    remarks: read.list("remark"),
  };
}

function toReport(text: string) {
  const [publisher, date, address] = text.split("|").map((part) => part.trim());
  const orNull = (part: string | undefined) =>
    part === undefined || part === "" || part === "none" ? null : part;
  return { publisher, date: orNull(date), address: orNull(address) };
}

/** "ar|words", or "ar|words …" where these are a part of what was said. */
function toWording(flag: string) {
  const at = flag.indexOf("|");
  const words = flag.slice(at + 1).trim();
  const whole = !words.endsWith("…");
  return { language: flag.slice(0, Math.max(at, 0)), text: whole ? words : words.slice(0, -1).trim(), whole };
}

function toClause(text: string, read: FlagReader): unknown {
  const json = parseJson("--clause", text);
  if (json.ok) return json.document.value;
  read.refuse("clause", "this is no JSON", 'Write it like \'{"kind":"unsourced"}\'.');
  return null;
}

function nextOrder(folder: DataFolder): number {
  const orders = assembleDataset(folder).dataset.claims.map(({ value }) => value.order);
  return Math.max(0, ...orders) + 1;
}
