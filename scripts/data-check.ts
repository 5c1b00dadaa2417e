/** Checks every file in data/, or in the folder given. Exit code 0: no fault; 1: faults; 2: could not run. */
import { countRecords } from "@/lib/data/count-records";
import { DataError } from "@/lib/data/data-error";
import { loadDataset } from "@/lib/data/load";
import { countReleaseChecks } from "@/lib/data/release-check";
import { RULES } from "@/lib/data/rules";

try {
  const dataset = loadDataset(process.argv[2]);
  const files = dataset.folder.files.length;
  const { checkable, results } = countReleaseChecks(dataset);
  console.log(
    `${files} files, ${countRecords(dataset)} records, ${RULES.length} rules: no fault; ` +
      `${checkable} of ${results} results could be checked against a release date`,
  );
} catch (error) {
  process.exitCode = error instanceof DataError ? 1 : 2;
  console.error(error instanceof Error ? error.message : error);
}
