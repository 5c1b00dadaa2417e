import type { Flags } from "lighthouse";
import { z } from "zod";
import { launchBrowser } from "./launch-browser";
import { lookAt } from "./look-at";

export const CATEGORIES = ["accessibility", "best-practices", "seo"] as const;

type Category = (typeof CATEGORIES)[number];

export interface PageScore {
  address: string;
  /** Of 100; null where the page is not judged by it. */
  scores: Readonly<Record<Category, number | null>>;
  /** What took points, each with its title and the first element that it was found in. */
  faults: readonly string[];
}

/** Ask for addresses in full, which a site has that was built with SITE_URL. */
const ASK_FOR_HOST = ["canonical", "hreflang"];
const NOT_FOUND_PAGE = "404.html";

/** Nothing is timed, so that nothing must come to rest first. */
const NO_PAUSES = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
} as const;

const FLAGS = {
  throttlingMethod: "provided",
  formFactor: "desktop",
  screenEmulation: { disabled: true },
  disableFullPageScreenshot: true,
  disableStorageReset: true,
  ...NO_PAUSES,
} as const satisfies Flags;

/** Looks at pages one after another with one browser and hands on the score of each. */
export async function scorePages(
  home: string,
  addresses: readonly string[],
  hasHost: boolean,
  onScore: (score: PageScore) => void,
): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const address of addresses) onScore(await scorePage(home, address, { port: browser.port, hasHost }));
  } finally {
    await browser.close();
  }
}

async function scorePage(
  home: string,
  address: string,
  { port, hasHost }: { port: number; hasHost: boolean },
): Promise<PageScore> {
  const onlyCategories = CATEGORIES.filter((category) => category !== "seo" || address !== NOT_FOUND_PAGE);
  const skipAudits = hasHost ? [] : ASK_FOR_HOST;
  const flags = { ...FLAGS, port, onlyCategories, skipAudits };
  const { categories, audits } = await lookAt(new URL(address, home).href, flags);
  const scoreOf = (category: Category) => {
    const score = categories[category]?.score;
    return score === null || score === undefined ? null : Math.floor(score * 100);
  };
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  const faults = counted.flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score === 1) return [];
    return [`${id}: ${audit.title} ${firstSnippet(audit.details)}`.trimEnd()];
  });
  return {
    address,
    scores: {
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
    },
    faults,
  };
}

const found = z.object({
  items: z.tuple([z.object({ node: z.object({ snippet: z.string() }) })], z.unknown()),
});

function firstSnippet(details: unknown): string {
  const { data } = found.safeParse(details);
  return data ? data.items[0].node.snippet : "";
}
