import { expect, inEachLanguage, sourcePanel, test, waitUntilReady } from "./site";
import { wordsOf } from "./words";

const TABLE = "tables/simple-evals-ru/";

inEachLanguage((locale) => {
  const t = wordsOf(locale);

  test("a table sorts by a column with the keyboard, and its address brings the order back", async ({
    page,
  }) => {
    await page.goto(`${locale}/${TABLE}`);
    await waitUntilReady(page);
    const rows = page.locator("#table tbody tr");
    const published = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-model")));
    const head = page.getByRole("button", { name: "GPQA Diamond", exact: true });
    await head.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?sort=-gpqa-diamond$/);
    await expect(head.locator("xpath=ancestor::th")).toHaveAttribute("aria-sort", "descending");
    const sorted = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-model")));
    expect(sorted).not.toEqual(published);
    await page.reload();
    await waitUntilReady(page);
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-model")))).toEqual(sorted);
    await page.goBack();
    await expect(page.locator("[aria-sort]")).toHaveCount(0);
  });

  test("a column that the table does not have is left out and named", async ({ page }) => {
    await page.goto(`${locale}/${TABLE}?sort=-humanity`);
    await waitUntilReady(page);
    await expect(page.getByRole("status").filter({ hasText: "-humanity" })).toBeVisible();
  });

  test("a cell tells who measured it and leads to its line", async ({ page }) => {
    await page.goto(`${locale}/${TABLE}`);
    await page.locator('tr[data-model="deepseek-v3"] td button').last().click();
    const panel = sourcePanel(page);
    await expect(panel).toBeVisible();
    await panel.locator("summary").click();
    await expect(panel.locator('a[href*="results/simple-evals-ru.json#L"]').first()).toBeVisible();
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("every table is listed with its language, and opens as published", async ({ page }) => {
      await page.goto(`${locale}/tables/`);
      await expect(page.locator("[data-table]")).toHaveCount(39);
      const law = page.locator('[data-table="mhgb-law"]');
      await expect(law).toContainText(t("data.languages.ru"));
      await law.getByRole("link").click();
      await expect(page.locator("#table tbody tr")).toHaveCount(12);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, "nothing sticks out of the page").toBeLessThanOrEqual(0);
    });

    test("a part of a test is found where the list of domains leads", async ({ page }) => {
      await page.goto(`${locale}/benchmarks/#medicine`);
      await page.locator('#medicine [data-benchmark="mmlu-pro-cat-health"] a').click();
      await expect(page).toHaveURL(/\/benchmarks\/mmlu-pro\/#mmlu-pro-cat-health$/);
      await expect(page.locator("#mmlu-pro-cat-health table").first()).toBeVisible();
    });

    test("a domain that nothing tests says so, and leads to the plan", async ({ page }) => {
      await page.goto(`${locale}/benchmarks/`);
      const banking = page.locator("#finance-and-banking");
      await expect(banking.locator(".domain-empty")).toHaveText(t("benchmarks.nothing"));
      await banking.getByRole("link", { name: t("protocol.link") }).click();
      await expect(page).toHaveURL(/\/claims\/gigachat-in-banking\/protocol\/$/);
    });
  });
});
