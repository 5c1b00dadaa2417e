/** How long a check of all data takes, beside JSON.parse and the schema alone, and whether it grows with the records. */
import { assembleDataset, type DataFolder } from "@/lib/data/assemble-dataset";
import { countRecords } from "@/lib/data/count-records";
import { isGenerated } from "@/lib/data/generated-files";
import { loadFolder } from "@/lib/data/load";
import { growFolder } from "./bench-data/grow-folder";
import { timeCheck } from "./bench-data/time-check";
import { runMain } from "./run-main";

const MOST_RATIO = 2;
const ROUNDS = 15;
const SIZES = [
  { times: 1, rounds: ROUNDS },
  { times: 10, rounds: 5 },
  { times: 100, rounds: 1 },
] as const;

runMain(() => {
  const loaded = loadFolder();
  const folder = { ...loaded, files: loaded.files.filter(({ path }) => !isGenerated(path)) };
  timeCheck(folder, 2);
  const { checkMs, shapeMs } = timeCheck(folder, ROUNDS);
  const ratio = checkMs / shapeMs;
  console.log(`${folder.files.length} files, ${countIn(folder)} records, median of ${ROUNDS} in turns`);
  console.log(`  parse and validate  ${checkedMs(shapeMs)}`);
  console.log(
    `  check everything    ${checkedMs(checkMs)}  ${ratio.toFixed(2)} x, wanted: at most ${MOST_RATIO} x`,
  );
  if (!(ratio <= MOST_RATIO)) process.exitCode = 1;
  console.log("\nCopies of all records under other ids");
  for (const { times, rounds } of SIZES) printGrown(folder, times, rounds);
});

function printGrown(folder: DataFolder, times: number, rounds: number): void {
  const grown = growFolder(folder, times);
  const records = countIn(grown);
  const { checkMs, shapeMs } = timeCheck(grown, rounds);
  const each = ((checkMs * 1000) / records).toFixed(1);
  console.log(
    `  ${String(times).padStart(4)} x  ${String(records).padStart(8)} records  check ${checkedMs(checkMs)}` +
      `  ${each} µs a record  ${(checkMs / shapeMs).toFixed(2)} x`,
  );
}

function countIn(folder: DataFolder): number {
  return countRecords(assembleDataset(folder).dataset);
}

function checkedMs(ms: number): string {
  return `${ms.toFixed(1)} ms`.padStart(11);
}
