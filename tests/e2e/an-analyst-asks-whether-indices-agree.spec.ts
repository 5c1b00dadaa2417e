import { readFileSync } from "node:fs";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { LOCALES_TRIED } from "../locales-tried";
import { expectNoViolation } from "./axe";
import { DESK, expect, inEachLanguage, type Page, THEMES, test, VERIFY } from "./site";

/** Read anew and counted by another way than the site's: pairs one by one, and ρ by the sum of squared distances. */
const EDITIONS = {
  "ai-preparedness-index": "2023",
  "global-ai-index": "2025",
  "global-ai-vibrancy": "2025",
  "government-ai-readiness": "2025",
} as const;

type IndexId = keyof typeof EDITIONS;

const PAIRS = [
  ["ai-preparedness-index", "global-ai-index"],
  ["ai-preparedness-index", "global-ai-vibrancy"],
  ["ai-preparedness-index", "government-ai-readiness"],
  ["global-ai-index", "global-ai-vibrancy"],
  ["global-ai-index", "government-ai-readiness"],
  ["global-ai-vibrancy", "government-ai-readiness"],
] as const satisfies readonly (readonly [IndexId, IndexId])[];

type Ranked = { place: string; rank: number };

function ranksOf(index: IndexId): Ranked[] {
  const file: { rows: { place: string; rank: number | null }[] } = JSON.parse(
    readFileSync(`data/indices/${index}/${EDITIONS[index]}.json`, "utf8"),
  );
  return file.rows.flatMap(({ place, rank }) => (rank === null ? [] : [{ place, rank }]));
}

/** None of these editions ranks two countries equal, so that a place in the sorted list is the rank. */
function recompute(a: IndexId, b: IndexId) {
  const order = (ranks: Ranked[], other: Ranked[]) =>
    ranks
      .filter(({ place }) => other.some((one) => one.place === place))
      .sort((one, two) => one.rank - two.rank)
      .map(({ place }) => place);
  const [inA, inB] = [order(ranksOf(a), ranksOf(b)), order(ranksOf(b), ranksOf(a))];
  const n = inA.length;
  const ranks = inA.map((place, i) => ({ place, x: i + 1, y: inB.indexOf(place) + 1 }));
  const squares = ranks.reduce((sum, { x, y }) => sum + (x - y) ** 2, 0);
  const same = ranks.reduce((sum, { y }, i) => sum + ranks.slice(0, i).filter((one) => one.y < y).length, 0);
  const all = (n * (n - 1)) / 2;
  return { n, ranks, same, all, rho: 1 - (6 * squares) / (n * (n ** 2 - 1)), tau: (2 * same) / all - 1 };
}

const addressOf = (locale: string, a: IndexId, b: IndexId) => `${locale}/agreement/${a}-vs-${b}/`;
const inDigits = (locale: Locale, value: number) => value.toLocaleString(languageOf(locale).numerals);
const inHundredths = (locale: Locale, value: number) =>
  value.toLocaleString(languageOf(locale).numerals, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

async function tableOf(page: Page): Promise<string[][]> {
  return page
    .locator("#table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [row.id, ...[...row.children].map((cell) => cell.textContent ?? "")]),
    );
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage((locale) => {
    test("the figures of every two indices are those of the data", async ({ page }) => {
      for (const [a, b] of PAIRS) {
        const { n, ranks, same, all, rho, tau } = recompute(a, b);
        await page.goto(addressOf(locale, a, b));
        const main = page.getByRole("main");
        await expect(page.getByRole("heading", { level: 1 })).toContainText(String(n));
        await expect(page.getByRole("heading", { level: 1 })).toContainText(inHundredths(locale, rho));
        await expect(main.locator("> dl dd").first()).toContainText(inHundredths(locale, rho));
        await expect(main.locator("> dl dd").last()).toContainText(inHundredths(locale, tau));
        await expect(main).toContainText(inDigits(locale, same));
        await expect(main).toContainText(inDigits(locale, all));
        const rows = await tableOf(page);
        expect(rows.map(([id, , x, , y, , apart]) => ({ id, x, y, apart }))).toEqual(
          ranks.map(({ place, x, y }) => ({
            id: place.toLowerCase(),
            x: String(x),
            y: String(y),
            apart: String(Math.abs(x - y)),
          })),
        );
        const largest = ranks.map(({ x, y }) => Math.abs(x - y)).sort((one, other) => other - one);
        expect(await page.locator(".agreement-largest tbody td:last-child").allTextContents()).toEqual(
          largest.slice(0, 10).map(String),
        );
        await expect(page.locator(".agreement svg:visible circle.agreement-dot")).toHaveCount(n);
      }
    });
  });

  test("a source opens, and the pair asked for in the other order leads here", async ({ page }) => {
    await page.goto("en/agreement/government-ai-readiness-vs-global-ai-index/");
    await page.waitForURL(/agreement\/global-ai-index-vs-government-ai-readiness\/$/);
    await page.locator("[popovertarget='source-global-ai-index']").first().click();
    await expect(page.locator("#source-global-ai-index")).toBeVisible();
    await expect(page.locator("#source-global-ai-index")).toContainText("copied once");
  });

  test("ranks run from the right in Arabic, and the first is on top in every language", async ({ page }) => {
    for (const locale of LOCALES_TRIED) {
      await page.goto(addressOf(locale, "global-ai-index", "government-ai-readiness"));
      const at = async (id: string) => {
        const box = await page.locator(`.agreement svg:visible circle[data-id=${id}]`).boundingBox();
        return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN };
      };
      // Among the 93: the United States 1st in both, Russia 29th and 48th.
      const [first, later] = [await at("usa"), await at("rus")];
      expect(Math.sign(later.x - first.x)).toBe(locale === "ar" ? -1 : 1);
      expect(later.y).toBeGreaterThan(first.y);
    }
  });
});

test("the picture comes to life in its place and tells the country under the keyboard", async ({ page }) => {
  await page.goto(addressOf("en", "ai-preparedness-index", "global-ai-index"));
  const picture = page.locator(".agreement");
  await picture.scrollIntoViewIfNeeded();
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").length);
  const before = await picture.boundingBox();
  const slider = picture.getByRole("slider");
  await slider.focus();
  await expect(picture.locator(".recharts-wrapper svg").first()).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType("resource").length)).toBeGreaterThan(loaded);
  expect(await picture.boundingBox()).toEqual(before);
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuenow", "91");
  await expect(picture.locator(".chart-tip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(picture.locator(".chart-tip")).toHaveCount(0);
});

test("the picture tells the country that is pointed at or tapped", async ({ page, isMobile }) => {
  await page.goto(addressOf("ar", "ai-preparedness-index", "global-ai-index"));
  const picture = page.locator(".agreement");
  const dot = picture.locator("svg:visible circle[data-id=ind]").first();
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  if (isMobile) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y, { steps: 3 });
  await expect(picture.locator(".chart-live svg").first()).toBeVisible();
  await expect(picture.locator(".chart-tip")).toContainText("الهند");
});

inEachLanguage((locale) => {
  for (const theme of THEMES)
    test.describe(`in ${theme}`, theme === "dark" ? VERIFY : {}, () => {
      test.use({ colorScheme: theme });

      test("nothing stands in anybody's way", async ({ page }) => {
        await page.goto(addressOf(locale, "ai-preparedness-index", "global-ai-vibrancy"));
        await page.locator(".agreement [role=slider]").focus();
        await expect(page.locator(".agreement .chart-tip")).toBeVisible();
        await expectNoViolation(page, { past: ["#table tbody tr:nth-child(n+5)"] });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      });
    });
});

test("the library of charts does not come with the page", DESK, async ({ page }) => {
  await page.goto(addressOf("en", "global-ai-index", "global-ai-vibrancy"));
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".agreement .recharts-wrapper")).toHaveCount(0);
});
