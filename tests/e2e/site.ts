import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { listPages } from "@/scripts/finish/site";
import { BOTH, DESK, PHONE, VERIFY } from "./matrix";

export { BOTH, DESK, expect, type Locale, type Locator, type Page, PHONE, VERIFY };

export const LANGUAGES = FINISHED_LOCALES;
export const THEMES = ["light", "dark"] as const;

/** The ranking that the site starts from, below a language's folder. */
export const RANKING = "rankings/global-ai-index/2024/";
export const COUNTRY_COUNT = 83;

export function rankingIn(locale: Locale, state = ""): string {
  return `${locale}/${RANKING}${state}`;
}

let addresses: readonly string[] | undefined;

/**
 * The addresses of all pages that were exported, relative to the site; neither the 404 page nor one that leads on. Read
 * once in a worker.
 */
export function listAddresses(): readonly string[] {
  addresses ??= listFolders().filter((address) => !leadsOn(address));
  return addresses;
}

/** Embeds are parts of pages for the pages of others, and no pages of the site. */
const EMBED = /^[^/]+\/embed\/[^/]+\//;

function listFolders(): string[] {
  return listPages(resolve("out"))
    .filter((page) => page !== "404.html" && !EMBED.test(page))
    .map((page) => page.replace(/index\.html$/, ""));
}

function leadsOn(address: string): boolean {
  return readFileSync(resolve("out", address, "index.html"), "utf8").includes('http-equiv="refresh"');
}

/**
 * Of the claims a comparison that was measured and one that was not, a fact with what bears on it, and an opinion; of
 * the prepared pairs two; of the pairs of indices one; of the editions the article's, a partial one and the largest, and of those weighed anew the article's; of
 * the maps one; of the models two; of the published tables one with prices and one of several settings; of the benchmarks one with results
 * of many and one of many parts; of the datasets an edition and a list; of the countries one that every index ranks and one that the
 * article's does not cover.
 */
const SPARED = [
  /\/claims\/(?!(deepseek-in-science|gigachat-in-banking|russia-31st-of-83|west-unites-them)\/)[^/]+\/$/,
  /\/compare\/(?!(ind|bra)-vs-rus)[^/]+\/$/,
  /\/countries\/(?!(rus|lbn)\/)[^/]+\/$/,
  /\/weights\/(?!global-ai-index\/2024\/$|$).+$/,
  /\/agreement\/(?!ai-preparedness-index-vs-global-ai-vibrancy)[^/]+\/$/,
  /\/ahead-or-behind\/(?!rus\/)[^/]+\/$/,
  /\/rankings\/(?!(global-ai-index\/((2024|2023|map)\/)?|government-ai-readiness\/2025\/)?$).+$/,
  /\/models\/(?!(choose|openness-and-cost|gigachat-max|kandinsky|deepseek-v3)\/)[^/]+\/$/,
  /\/tables\/(?!(simple-evals-ru|ds-r1-distill)\/)[^/]+\/$/,
  /\/benchmarks\/(?!(gpqa-diamond|mmlu-pro)\/)[^/]+\/$/,
  /\/data\/(?!(global-ai-index-2024|models)\/)[^/]+\/$/,
];

let kinds: readonly string[] | undefined;

/** One page of each kind in each language. Looked for once in a worker. */
export function listKinds(): readonly string[] {
  kinds ??= listFolders().filter(
    (address) => !SPARED.some((spared) => spared.test(address)) && !leadsOn(address),
  );
  return kinds;
}

/** One page of each kind in one language. */
export function listKindsIn(locale: Locale): string[] {
  return listKinds().filter((address) => address.startsWith(`${locale}/`));
}

/** What the browser says of a page that is left before the transition to it has ended. */
const CUT_OFF = /^Transition was (aborted|skipped)/;

/** What Playwright says of a page that would keep itself where a test does not allow it. */
const NOT_KEPT = /^Service Worker registration blocked by Playwright/;

type SiteFixtures = {
  /** A message of the console that the test provokes itself, such as that of a 404. */
  expectedMessage: RegExp | null;
  quiet: undefined;
};

/**
 * Every test also holds that its pages are quiet: no error or warning (a failed hydration is one), nothing asked of
 * another host, no breach of the content security policy.
 */
export const test = base.extend<SiteFixtures>({
  expectedMessage: [null, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedMessage }, use) => {
      const origin = new URL(baseURL ?? "").origin;
      const noises: string[] = [];
      context.on("weberror", (error) => {
        const { message } = error.error();
        if (!CUT_OFF.test(message)) noises.push(`error: ${message} on ${error.page()?.url()}`);
      });
      context.on("console", (message) => {
        const isNoise = message.type() === "error" || message.type() === "warning";
        const text = message.text();
        if (isNoise && !NOT_KEPT.test(text) && !expectedMessage?.test(text))
          noises.push(`console: ${text} on ${message.page()?.url()}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== origin) noises.push(`request: ${url.href}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use(undefined);
      expect(noises, "what pages complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/** Tests under each language's tag: `npm test` tries them in one or two, `npm run verify` in all. */
export function inEachLanguage(declareTests: (locale: Locale) => void): void {
  for (const locale of LANGUAGES)
    test.describe(`in ${locale}`, { tag: `@${locale}` }, () => declareTests(locale));
}

/** A ranking page whose island has read the address and answers. */
export async function openRanking(page: Page, locale: Locale, state = ""): Promise<void> {
  await page.goto(rankingIn(locale, state));
  await waitUntilReady(page);
}

/** The models page once its island has read the address. */
export async function openModels(page: Page, locale: Locale, state = ""): Promise<void> {
  await page.goto(`${locale}/models/${state}`);
  await waitUntilReady(page);
}

/** The results of one benchmark for the chosen models: `simple-evals-ru/gpqa-diamond`. */
export function resultRow(page: Page, id: string): Locator {
  return page.locator(`tr[data-row^="${id}/"]`);
}

/** The ids of what is chosen, in its order. */
export function chips(page: Page): Promise<(string | null)[]> {
  return page.locator("[data-chip]").evaluateAll((all) => all.map((chip) => chip.getAttribute("data-chip")));
}

/**
 * Lifts the first chip by keyboard. The library hears the keys that move it from a task after the lift on, which a key
 * may overtake on a loaded machine.
 */
export async function liftChip(page: Page, id: string): Promise<void> {
  await page.locator(`[data-chip="${id}"] button`).first().focus();
  await page.keyboard.press("Space");
  await expect(page.locator(`[data-chip="${id}"]`)).toHaveAttribute("data-lifted");
  await expect(page.locator("[id^=DndLiveRegion]")).toContainText("1");
  await page.evaluate(() => new Promise((settle) => setTimeout(settle)));
}

/** Lets a file come only so many milliseconds after it was asked for. */
export async function letComeLate(page: Page, file: string | RegExp, ms: number): Promise<void> {
  await page.route(file, async (route) => {
    await new Promise((settle) => setTimeout(settle, ms));
    await route.continue();
  });
}

/** Resolves when the page's own island, which may hold others, has read the address. */
export async function waitUntilReady(page: Page): Promise<void> {
  const island = page.locator("[data-island]").first();
  await expect(island).toHaveAttribute("data-ready", "");
  await expect(island).toBeVisible();
}

/** The picture that this width of screen shows; the other form stands in the page unseen. */
export function visibleLadder(page: Page): Locator {
  return page.locator(".ladder svg:visible");
}

/** The largest dot of a country: on a phone most have one in the whole and one in the lens. */
export function dotOf(page: Page, id: string): Locator {
  return visibleLadder(page).locator(`[data-id="${id}"]`).last();
}

export function rowOf(page: Page, id: string): Locator {
  return page.locator(`tr#${id}`);
}

/** The panel that is open; a page may hold several. */
export function sourcePanel(page: Page): Locator {
  return page.locator("[popover]:popover-open");
}

/** The ids of the rows from top to bottom, pinned ones first. */
export function rowIds(page: Page): Promise<string[]> {
  return page.locator("#table tbody tr[id]").evaluateAll((rows) => rows.map(({ id }) => id));
}

/** Opens the menu of languages and leaves for one of them. */
export async function chooseLanguage(page: Page, locale: Locale): Promise<void> {
  await page.locator("header [popovertarget=languages]").click();
  await page.locator(`#languages a[hreflang="${locale}"]`).click();
}

/** Resolves when the browser has painted what stands in the page now. */
export async function waitForPaint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((settle) => {
        requestAnimationFrame(() => requestAnimationFrame(() => settle()));
      }),
  );
}

export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 900;
}
