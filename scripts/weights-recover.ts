/**
 * Repeats the fit of every edition's weights from its printed scores and says where its file has others:
 * `npm run weights:recover`. Exit code 1 where one disagrees.
 */
import { scalesOf } from "@/lib/data/edition-measures";
import { loadEditions, loadIndices } from "@/lib/data/load";
import { recoverWeights } from "@/lib/ranking/recover-weights";
import { disagreements } from "@/lib/ranking/weights-disagreements";
import { runMain } from "./run-main";
import { toReport } from "./weights-recover/to-report";

runMain(() => {
  for (const index of loadIndices()) {
    for (const edition of loadEditions(index.id)) {
      const { weights } = edition;
      if (!weights) continue;
      const recovery = recoverWeights({ ...edition, weights }, scalesOf(edition, index).overall);
      const faults = disagreements(weights, recovery);
      console.log(`${toReport(edition, weights, recovery, faults)}\n`);
      if (faults.length > 0) process.exitCode = 1;
    }
  }
});
