/** Run within a copy, whose rules know of generated places: the median of a check of all its data, in ms. */
import { isGenerated } from "@/lib/data/generated-files";
import { loadFolder } from "@/lib/data/load";
import { timeCheck } from "../bench-data/time-check";
import { runMain } from "../run-main";

const WARMUPS = 2;
const ROUNDS = 9;

runMain(() => {
  const loaded = loadFolder();
  const folder = { ...loaded, files: loaded.files.filter(({ path }) => !isGenerated(path)) };
  timeCheck(folder, WARMUPS);
  console.log(timeCheck(folder, ROUNDS).checkMs);
});
