/**
 * Adds an edition, a table of results, a place, a model, a benchmark, a source, a party or a claim to data/.
 *
 *     npm run data:new -- edition global-ai-index 2026 --csv file.csv --source global-ai-index-2026
 *
 * Exit code 0: written, or what would be was shown (--dry-run); 1: something was not understood or would not pass,
 * and nothing was written; 2: a word or flag is missing or unknown, or a file is not there.
 */
import { runDataNew } from "./data-new/run-data-new";
import { runMain } from "./run-main";

runMain(() => {
  const { exitCode, words } = runDataNew(process.argv.slice(2));
  if (exitCode === 0) console.log(words);
  else console.error(words);
  process.exitCode = exitCode;
});
