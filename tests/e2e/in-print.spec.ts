import {
  COUNTRY_COUNT,
  DESK_FIRST,
  expect,
  inEachLanguage,
  openModels,
  openRanking,
  resultRow,
  rowOf,
  test,
  visibleLadder,
} from "./site";

inEachLanguage((locale) => {
  test("paper carries the ladder and every row, and no control", async ({ page }) => {
    await openRanking(page, locale);
    await page.emulateMedia({ media: "print" });
    await expect(visibleLadder(page)).toBeVisible();
    await expect(visibleLadder(page).locator("text.ladder-label")).toHaveCount(5);
    await expect(page.locator("#table tbody tr:visible")).toHaveCount(COUNTRY_COUNT);
    await expect(rowOf(page, "rus").locator('[data-figure="overall"]')).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeHidden();
    await expect(page.locator("select:visible")).toHaveCount(0);
    await expect(page.locator("footer [data-version]")).toBeVisible();
  });

  test("paper carries claim, both frames and every domain of the models, and no control", async ({
    page,
  }) => {
    await openModels(page, locale);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main blockquote")).toBeVisible();
    await expect(page.locator(".evidence:visible")).toHaveCount(2);
    const domains = page.locator("[data-domain]:visible");
    await expect(domains).toHaveCount(await page.locator("[data-domain]").count());
    await expect(page.locator("[data-domain=science] .dots svg:visible")).toHaveCount(1);
    await expect(resultRow(page, "simple-evals-ru/gpqa-diamond")).toBeVisible();
    await expect(page.locator("select:visible, input:visible, [data-chip]:visible")).toHaveCount(0);
  });
});

test("paper is light whatever the theme", DESK_FIRST, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto("en/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe("rgb(253, 252, 249)");
  await page.emulateMedia({ media: "screen" });
  await page.locator("select[data-theme-choice]").selectOption("dark");
  await page.emulateMedia({ media: "print" });
  expect(await paper()).toBe("rgb(253, 252, 249)");
});
