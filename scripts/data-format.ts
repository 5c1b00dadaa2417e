import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import type { Fault } from "@/lib/data/fault";
import { formatDataFile } from "@/lib/data/format-data-file";
import { isGenerated } from "@/lib/data/generated-files";
import { loadFolder } from "@/lib/data/load";
import { parseJson } from "@/lib/data/parse-json";
import { formatFaults, inWords } from "@/lib/data/report-text";

const HELP = `npm run data:format -- [options]

Writes every file in data/ in the one form (one record a line in long lists). No value changes.

  --check           writes nothing, and fails with the names of the files in another form
  --root <folder>   another folder than data/
  --help            this

Exit code 0: all are in form; 1: some were not (--check), or a file is no JSON; 2: could not run.`;

try {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      root: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else format(loadFolder(values.root), values.check);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : error);
}

function format({ name, files, unreadable = [] }: DataFolder, isCheck: boolean): void {
  const faults: Fault[] = [...unreadable];
  const ours = files.filter(({ path }) => !isGenerated(path));
  const changed = ours.flatMap(({ path, text }) => {
    const file = `${name}/${path}`;
    const parsed = parseJson(file, text);
    if (!parsed.ok) {
      faults.push(...parsed.faults);
      return [];
    }
    const formatted = formatDataFile(parsed.document.value);
    return formatted === text ? [] : [{ file, formatted }];
  });
  if (!isCheck) for (const { file, formatted } of changed) writeFileSync(file, formatted);
  if (faults.length > 0) console.error(formatFaults(faults, []));
  process.exitCode = faults.length > 0 || (isCheck && changed.length > 0) ? 1 : 0;
  report(
    changed.map(({ file }) => file),
    ours.length,
    isCheck,
  );
}

function report(changed: readonly string[], files: number, isCheck: boolean): void {
  if (!isCheck) {
    console.log([`${changed.length} of ${inWords(files, "file")} written anew`, ...changed].join("\n"));
  } else if (changed.length > 0) {
    const head = `${inWords(changed.length, "file")} in another form; npm run data:format writes them in the one form:`;
    console.error([head, ...changed].join("\n"));
  } else console.log(`${inWords(files, "file")} looked at: all that are JSON are in the one form`);
}
