import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadFolder } from "@/lib/data/load";
import { dataNew } from "@/lib/data/new/data-new";
import type { NewFile, Outcome } from "@/lib/data/new/outcome";
import { formatProblem } from "@/lib/data/new/problem";
import { type Command, parseCommand } from "./parse-command";

/** What the command says, and its exit code: see scripts/data-new.ts. */
export type Run = { exitCode: 0 | 1 | 2; words: string };

/** Runs `data:new` with these words; writes only where everything was understood and passes. */
export function runDataNew(args: readonly string[]): Run {
  const command = parseCommand(args);
  if (!command.ok) return command;
  const { kind, flags, root, force } = command;
  const csvFile = flags.csv?.[0];
  const absent = [root, csvFile ?? root].find((path) => !existsSync(path));
  if (absent !== undefined) return { exitCode: 2, words: `There is no ${absent}.` };
  const csv = csvFile === undefined ? null : readFileSync(csvFile);
  const outcome = dataNew(loadFolder(root), kind, flags, { csv, force });
  if (!outcome.ok) return { exitCode: 1, words: refusalWords(outcome) };
  const lines = outcome.files.map((file) => write(file, command));
  return { exitCode: 0, words: [...lines, ...outcome.notes].join("\n") };
}

function write({ path, text, added }: NewFile, { root, dryRun }: Extract<Command, { ok: true }>): string {
  const file = join(root, path);
  if (dryRun) return added === undefined ? `${file} would be:\n${text}` : `${file} would get:\n${added}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return `${file}: written.`;
}

function refusalWords({ problems, faults, advice }: Extract<Outcome, { ok: false }>): string {
  const inOrder = problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return [...inOrder.map(formatProblem), ...faults, ...advice, "Nothing was written."].join("\n");
}
