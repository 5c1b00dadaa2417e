import { readFileSync } from "node:fs";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { withFiles } from "@/lib/data/new/check-new";
import { dataNew } from "@/lib/data/new/data-new";
import type { Kind } from "@/lib/data/new/fields";
import type { Flags } from "@/lib/data/new/flags";
import type { Outcome } from "@/lib/data/new/outcome";
import { formatProblem } from "@/lib/data/new/problem";

/** A made-up CSV file of tests/fixtures/data/new. */
export function fixture(name: string): Buffer {
  return readFileSync(`tests/fixtures/data/new/${name}`);
}

export function add(
  folder: DataFolder,
  kind: Kind,
  flags: Flags,
  csv: string | Uint8Array | null = null,
  force = false,
): Outcome {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  return dataNew(folder, kind, flags, { csv: bytes, force });
}

/** The folder with what was added; throws with every sentence where nothing was. */
export function added(folder: DataFolder, outcome: Outcome): DataFolder {
  if (!outcome.ok) throw new Error(sentencesOf(outcome).join("\n"));
  return withFiles(folder, outcome.files);
}

/** All that a refusal says, or the notes of what was added. */
export function sentencesOf(outcome: Outcome): string[] {
  if (outcome.ok) return outcome.notes;
  return [...outcome.problems.map(formatProblem), ...outcome.faults, ...outcome.advice];
}

export function faultsIn(folder: DataFolder): string[] {
  return checkDataset(folder).faults.map(formatFault);
}
