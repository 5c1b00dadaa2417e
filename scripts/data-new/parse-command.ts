import { parseArgs } from "node:util";
import { suggest } from "@/lib/data/closest-word";
import { commandFor, describeFields, isPlaceholder } from "@/lib/data/new/commands";
import { KIND_FIELDS, type Kind } from "@/lib/data/new/fields";
import { type Flags, missingFields } from "@/lib/data/new/flags";

export type Command =
  | { ok: true; kind: Kind; flags: Flags; root: string; force: boolean; dryRun: boolean }
  | { ok: false; words: string; exitCode: 0 | 2 };

const COMMON = `  --dry-run   show what would be written, and write nothing
  --force     replace what is there already
  --data      the data folder (may be left out: data)`;

/** Reads the words after `data:new`. Where something is missing, the words say what, with a whole command to copy. */
export function parseCommand(args: readonly string[]): Command {
  const [word, ...rest] = args;
  if (word === undefined || word === "--help") return usage(overview(), word === undefined ? 2 : 0);
  const kinds = Object.keys(KIND_FIELDS).filter(isKind);
  const kind = kinds.find((candidate) => candidate === word);
  if (!kind) return usage(`There is no data:new ${word}. ${suggest(word, kinds, "")}\n\n${overview()}`, 2);
  const { positionals, fields } = KIND_FIELDS[kind];
  const options = {
    ...Object.fromEntries(fields.map(({ flag }) => [flag, { type: "string" as const, multiple: true }])),
    data: { type: "string" as const },
    "dry-run": { type: "boolean" as const },
    force: { type: "boolean" as const },
    help: { type: "boolean" as const },
  };
  const parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: false });
  const known = Object.keys(options);
  const unknown = Object.keys(parsed.values).filter((flag) => !known.includes(flag));
  const flags = toFlags(
    parsed.values,
    positionals.map(({ name }) => name),
    parsed.positionals,
  );
  if (parsed.values.help === true) return usage(`${commandFor(kind, {})}\n\n${describeAll(kind)}`, 0);
  const complaints = [
    ...unknown.map((flag) => `There is no --${flag}. ${suggest(flag, known, "").replace('"', '"--')}`.trim()),
    ...(unknown.length > 0 ? [] : parsed.positionals.slice(positionals.length)).map(
      (extra) => `${JSON.stringify(extra)} is one word too many; a text with blanks needs quotation marks.`,
    ),
    ...fields.flatMap(({ flag, many }) =>
      (flags[flag]?.length ?? 0) > 1 && !many ? [`--${flag} is given more than once. Leave one.`] : [],
    ),
    ...Object.values(flags)
      .flat()
      .filter(isPlaceholder)
      .map((word) => `${word} is an example. Write what is true in its place.`),
    ...positionals.flatMap(({ name }) => (flags[name] ? [] : [`Missing: ${name}`])),
    ...missingFields(fields, flags).map(({ flag, help }) => `Missing: --${flag}, ${help}`),
  ];
  if (complaints.length > 0) {
    return usage(
      `${complaints.join("\n")}\n\nTo copy:\n  ${commandFor(kind, flags)}\n\n${describeAll(kind)}`,
      2,
    );
  }
  return {
    ok: true,
    kind,
    flags,
    root: typeof parsed.values.data === "string" ? parsed.values.data : "data",
    force: parsed.values.force === true,
    dryRun: parsed.values["dry-run"] === true,
  };
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function toFlags(values: Values, names: readonly string[], words: readonly string[]): Flags {
  const ofFlags = Object.entries(values).map(([flag, value]) => [
    flag,
    [value ?? []].flat().filter((text) => typeof text === "string"),
  ]);
  const ofWords = names.flatMap((name, i) => (words[i] === undefined ? [] : [[name, [words[i]]]]));
  return Object.fromEntries([...ofFlags, ...ofWords]);
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(KIND_FIELDS, word);
}

function overview(): string {
  const commands = Object.keys(KIND_FIELDS)
    .filter(isKind)
    .map((kind) => `  ${commandFor(kind, {})}`);
  return `What data:new can add, each with the flags it needs:\n${commands.join("\n")}\n\n${COMMON}\n\nnpm run data:new -- edition --help tells every flag of one; docs/data/adding.md shows it all.`;
}

function describeAll(kind: Kind): string {
  return `${describeFields(kind)}\n${COMMON}`;
}

function usage(words: string, exitCode: 0 | 2): Command {
  return { ok: false, words, exitCode };
}
