import { parseArgs } from "node:util";
import { listKindsIn } from "@/tests/e2e/site";
import { builtSite } from "../bench/built-site";
import { measurePage, type Performance } from "../bench/lighthouse/measure-page";
import { toPerformanceTable } from "../bench/lighthouse/performance-table";
import { servePacked } from "../bench/peers/serve/serve-packed";
import { readRounds } from "../bench/read-rounds";
import { launchBrowser } from "./lighthouse/launch-browser";
import { runMain } from "./run-main";

const ROUNDS = "5";

/**
 * `npm run bench:lighthouse [-- --rounds 5 en/ en/models/]`: Lighthouse's score of performance on a phone, pages by turns,
 * of each kind in English or of those that are named. OUT is the folder of the built site. For information: never fails.
 */
runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: "string", default: ROUNDS } },
    allowPositionals: true,
  });
  const rounds = readRounds(values.rounds);
  const root = builtSite();
  const addresses = positionals.length > 0 ? positionals : listKindsIn("en");
  const server = await servePacked(root, root);
  // The certificate of localhost is nobody's.
  const browser = await launchBrowser("--ignore-certificate-errors");
  const looks = new Map<string, Performance[]>(addresses.map((address) => [address, []]));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`round ${round} of ${rounds}`);
      for (const [address, own] of looks)
        own.push(await measurePage(new URL(address, server.url).href, browser.port));
    }
    console.log(toPerformanceTable(looks));
  } finally {
    await browser.close();
    await server.close();
  }
});
