import { randomLcg } from "d3-random";
import { IS_WHOLE } from "../is-whole";
import { DESK, expect, RANKING, test, waitUntilReady } from "./site";

/** Pages whose address chooses, each with queries that it knows. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  [RANKING]: ["?q=an&sort=-talent&facets=1&pin=rus,ind", "?region=asia&income=high&group=brics&rank=around"],
  "compare/": ["?c=rus,usa,chn&base=usa&e=global-ai-index:2024", "?c=fra,deu&e=global-ai-index:2021"],
  "models/": ["?m=deepseek-v3,gigachat-max,qwen2.5-72b-instruct"],
  "models/choose/": ["?domain=law&language=ru&license=open"],
  "weights/global-ai-index/2024/": ["?w=talent:11,research:17.5,commercial:30"],
  "tables/simple-evals-ru/": ["?sort=-gpqa-diamond"],
};

/** 2,000 and some in `npm run verify`, on all pages together. */
const EACH = IS_WHOLE ? 340 : 40;

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  '"><svg/onload=alert(1)>',
  "javascript:alert(1)",
  "المرتبة‮31",
  "Россия'--",
  "第三十一名\u0000",
  "रूस\ud800",
  "Brasília%",
  "%E0%A4%A",
  "__proto__",
  "constructor[prototype]",
  "-1e999",
  "NaN",
  "9".repeat(400),
  "a,".repeat(200),
];

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A query with one to four of its parts cut, doubled, swapped or replaced; the same each time. */
function mutate(query: string, random: () => number): string {
  const pick = <T>(from: readonly T[], instead: T): T => from[Math.floor(random() * from.length)] ?? instead;
  let mutated = query;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = 1 + Math.floor(random() * mutated.length);
    const hostile = pick(HOSTILE, "");
    const written = random() < 0.5 ? hostile : encodeURIComponent(hostile.replace(LONE_SURROGATES, "\ufffd"));
    mutated = pick(
      [
        mutated.slice(0, at),
        mutated.slice(0, at) + written + mutated.slice(at),
        `${mutated}&${written}=${written}`,
        `${mutated}${mutated.replace("?", "&")}`,
        mutated.replace(/=([^&]*)/, `=${written}`),
        mutated.replaceAll(",", pick([";", ",,", "،", "%2C"], ",")),
      ],
      mutated,
    );
  }
  return mutated.replaceAll("#", "%23");
}

for (const [address, queries] of Object.entries(PAGES)) {
  test(
    `/${address} stays whole whatever its address says, and none of it becomes markup`,
    DESK,
    async ({ page }) => {
      test.slow();
      const random = randomLcg(0.31);
      await page.goto(`en/${address}`);
      await waitUntilReady(page);
      const wholeText = (await page.locator("main").innerText()).length;
      for (let i = 0; i < EACH; i += 1) {
        const query = mutate(queries[i % queries.length] ?? "?", random);
        const { length, foreign } = await page.evaluate(show, query);
        expect(foreign, query).toEqual([]);
        expect(length, `characters of the page at ${query}`).toBeGreaterThan(wholeText / 10);
      }
    },
  );
}

/** Goes to a query as the browser's back does, and tells what the page is then. */
async function show(query: string) {
  history.replaceState(null, "", query);
  dispatchEvent(new PopStateEvent("popstate"));
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
  const main = document.querySelector("main");
  const foreign = main?.querySelectorAll(
    'img, iframe, object, script:not([type="application/json"], [src*="/islands/"]), [onload], [onerror], [href^="javascript:"]',
  );
  return { length: main?.innerText.length ?? 0, foreign: [...(foreign ?? [])].map((one) => one.outerHTML) };
}
