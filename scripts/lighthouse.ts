import { resolve } from "node:path";
import { listKinds } from "@/tests/e2e/site";
import { readSettings } from "./build/settings";
import { isFull, printHead, printScore } from "./lighthouse/print-score";
import { type PageScore, scorePages } from "./lighthouse/score-pages";
import { runMain } from "./run-main";
import { startServer } from "./serve/start-server";

/**
 * Lighthouse's accessibility, best practices and SEO on one page of each kind in each language of the built site, or
 * on the pages that are named: `npm run lighthouse -- en/ ar/models/`. Fails where one has less than 100.
 */
async function judgePages(asked: readonly string[]): Promise<void> {
  const { basePath, siteUrl } = readSettings(process.env);
  const { url, close } = await startServer({ port: 0, basePath, root: resolve("out") });
  const addresses = asked.length > 0 ? asked : [...listKinds(), "404.html"];
  const low: PageScore[] = [];
  console.log(printHead());
  try {
    await scorePages(url, addresses, siteUrl !== null, (score) => {
      console.log(printScore(score));
      if (!isFull(score)) low.push(score);
    });
  } finally {
    await close();
  }
  if (low.length > 0) throw new Error(`${low.length} of ${addresses.length} pages have less than 100.`);
  console.log(`${addresses.length} pages have 100 in everything they are judged by.`);
}

runMain(() => judgePages(process.argv.slice(2)));
