import { parseArgs } from "node:util";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { type Checked, checkDataset } from "@/lib/data/check-dataset";
import { countRecords } from "@/lib/data/count-records";
import { loadFolder } from "@/lib/data/load";
import { countReleaseChecks } from "@/lib/data/release-check";
import { formatGithubReport } from "@/lib/data/report-github";
import { formatJsonReport } from "@/lib/data/report-json";
import { selectFiles } from "@/lib/data/report-selection";
import { formatFaults, formatWaiting, formatWarnings, inWords } from "@/lib/data/report-text";
import { RULES } from "@/lib/data/rules";

const HELP = `npm run data:check -- [options] [paths]

Checks every file in data/: its shape, what it refers to, and what must hold across records.
With paths (files or folders in data/) it shows only what is wrong with those; all the others are still read.

  --format text     file:line path: value, but reason. Remedy. (the default)
  --format json     a list on stdout; "npm run --silent" keeps npm's own lines out of it
  --format github   annotations for GitHub Actions
  --root <folder>   another folder than data/
  --help            this

Exit code 0: no fault; 1: faults; 2: could not run.`;

const FORMATS: readonly string[] = ["text", "json", "github"];

/** What the paths ask for, and how much is wrong elsewhere. */
type Shown = Pick<Checked, "faults" | "warnings" | "waiting"> & { faultsElsewhere: number };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      root: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else check(values.format, positionals, values.root);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : error);
}

function check(format: string, paths: readonly string[], root: string | undefined): void {
  if (!FORMATS.includes(format)) {
    throw new Error(`--format ${format} is not known: ${FORMATS.join(", ")} are.`);
  }
  const folder = loadFolder(root);
  const selected = paths.length === 0 ? null : selectFiles(folder, paths);
  const checked = checkDataset(folder);
  const shown = select(checked, selected);
  process.exitCode = shown.faults.length + shown.waiting.length > 0 ? 1 : 0;
  if (format === "json") console.log(formatJsonReport(shown));
  if (format === "github") for (const line of formatGithubReport(shown)) console.log(line);
  if (format === "text") printText(shown);
  if (process.exitCode === 0 && format !== "json") console.log(summarise(folder, checked, selected));
  if (process.exitCode === 0 && format === "text" && shown.warnings.length > 0)
    console.log(formatWarnings(shown.warnings));
  if (shown.faultsElsewhere > 0)
    console.error(`${inWords(shown.faultsElsewhere, "fault")} in other files: npm run data:check shows all.`);
}

function select({ faults, warnings, waiting }: Checked, selected: ReadonlySet<string> | null): Shown {
  if (selected === null) return { faults, warnings, waiting, faultsElsewhere: 0 };
  const isShown = ({ file }: { file: string }) => selected.has(file);
  const own = faults.filter(isShown);
  return {
    faults: own,
    warnings: warnings.filter(isShown),
    waiting,
    faultsElsewhere: faults.length - own.length,
  };
}

function printText({ faults, warnings, waiting }: Shown): void {
  if (faults.length > 0) console.error(formatFaults(faults, waiting));
  else for (const line of formatWaiting(waiting)) console.error(line);
  if (faults.length + waiting.length > 0 && warnings.length > 0) console.error(formatWarnings(warnings));
}

function summarise(
  { files }: DataFolder,
  { dataset }: Checked,
  selected: ReadonlySet<string> | null,
): string {
  const { checkable, results } = countReleaseChecks(dataset);
  const read = `${files.length} files, ${countRecords(dataset)} records, ${RULES.length} rules`;
  if (selected !== null) return `${read}: no fault in ${inWords(selected.size, "file")}`;
  return `${read}: no fault; ${checkable} of ${results} results could be checked against a release date`;
}
