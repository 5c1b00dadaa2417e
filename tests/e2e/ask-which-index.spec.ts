import {
  DESK,
  expect,
  inEachLanguage,
  openRanking,
  PHONE,
  rowIds,
  rowOf,
  test,
  waitUntilReady,
} from "./site";
import { wordsOf } from "./words";

/** The members of BRICS in September 2024, by their ranks in the Global AI Index: 2, 10, 20, 30, 31, 52, 60, 69, 83. */
const BRICS_2024 = ["chn", "ind", "are", "bra", "rus", "egy", "irn", "zaf", "eth"];

inEachLanguage((locale) => {
  const t = wordsOf(locale);

  test("a reader of the home page learns that it depends on the index", async ({ page }) => {
    await page.goto(`${locale}/`);
    const part = page.locator("section", { has: page.locator(".answers") }).first();
    await expect(part.locator("table")).toHaveCount(2);
    await expect(part.locator(".answer-ahead").first()).toContainText(t("aheadOrBehind.ahead"));
    await expect(part.locator(".answer-behind").first()).toContainText(t("aheadOrBehind.behind"));
    await part.getByRole("link", { name: t("aheadOrBehind.whole") }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/ahead-or-behind/rus/$`));
  });

  test("the cells of the picture do not run out of their columns on a phone", PHONE, async ({ page }) => {
    await page.goto(`${locale}/ahead-or-behind/rus/`);
    const overflows = await page
      .locator(".answers td, .answers th")
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
    expect(overflows).toBe(0);
  });

  test("filters combine, say how many are left, and give the rank within", async ({ page }) => {
    await openRanking(page, locale, "?group=brics");
    expect(await rowIds(page)).toEqual(BRICS_2024);
    await expect(page.locator("output").first()).toHaveText(t("ranking.shown", { shown: 9, count: 83 }));
    await expect(rowOf(page, "rus").getByRole("cell").first()).toContainText(
      t("ranking.within", { rank: 5, count: "9" }),
    );
    await page.getByRole("combobox", { name: t("ranking.region"), exact: true }).selectOption("europe");
    expect(await rowIds(page)).toEqual(["rus"]);
    await expect(page).toHaveURL(/\?region=europe&group=brics$/);
    await page.goBack();
    expect(await rowIds(page)).toHaveLength(9);
  });

  test("a partial edition says how much of it we hold, and ranks what it holds", async ({ page }) => {
    await page.goto(`${locale}/rankings/global-ai-index/2023/`);
    await waitUntilReady(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("28");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("62");
    expect(await rowIds(page)).toHaveLength(28);
    await expect(page.locator(".ladder")).toHaveCount(0);
  });
});

test.describe("without script", DESK, () => {
  test.use({ javaScriptEnabled: false });

  test("the ranking of every index shows all its rows", async ({ page }) => {
    for (const [index, count] of [
      ["government-ai-readiness/2025", 195],
      ["ai-preparedness-index/2023", 165],
      ["global-ai-vibrancy/2025", 36],
    ] as const) {
      await page.goto(`en/rankings/${index}/`);
      await expect(page.locator("#table tbody tr[id]")).toHaveCount(count);
    }
  });
});
