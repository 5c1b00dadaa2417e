import { DESK, expect, inEachLanguage, type Locale, type Page, test } from "./site";
import { wordsOf } from "./words";

async function openChoice(page: Page, locale: Locale, state = ""): Promise<void> {
  await page.goto(`${locale}/models/choose/${state}`);
  await expect(page.locator("[data-island=choose][data-ready]")).toBeVisible();
}

const meeting = (page: Page) => page.locator("[data-standing=meets] tr[data-model]");

inEachLanguage((locale) => {
  test("law in Russian: one click tells who measured it, how many models, and which are tied", async ({
    page,
  }) => {
    await openChoice(page, locale);
    await page.locator('a[href="?domain=law&language=ru"]').click();
    await expect(page).toHaveURL(/\?domain=law&language=ru$/);
    const known = page.locator("[data-evidence] [data-known=mhgb-law]");
    await expect(known.getByRole("link")).toHaveAttribute("href", `/${locale}/tables/mhgb-law/`);
    await expect(page.locator("tr[data-model=deepseek-r1-0528]")).toBeVisible();
    await expect(page.locator("[data-open-model=gigachat-2-max]")).toContainText(
      wordsOf(locale)("measured.stateTie"),
    );
  });

  test("a condition is a step that back takes away, and the unknown stay in sight", async ({ page }) => {
    await openChoice(page, locale);
    const all = await meeting(page).count();
    await page.locator("select[name=weights]").selectOption("open");
    await expect(page).toHaveURL(/\?weights=open$/);
    await expect.poll(() => meeting(page).count()).toBeLessThan(all);
    await expect(page.locator("[data-standing=not-known]")).toBeVisible();
    await page.goBack();
    await expect.poll(() => meeting(page).count()).toBe(all);
  });

  test("two are picked and compared like for like", async ({ page }) => {
    await openChoice(page, locale, "?domain=law&language=ru");
    for (const pick of [
      page.locator("tr[data-model=deepseek-r1-0528] input"),
      meeting(page).last().locator("input"),
    ]) {
      await pick.click();
      await expect(pick).toBeChecked();
    }
    await page.locator('[data-island=choose] a[href*="/models/?m="]').click();
    await expect(page).toHaveURL(/\/models\/\?m=deepseek-r1-0528,/);
  });

  test("a model's page gives each fact its source, and leads to its maker's country and back", async ({
    page,
  }) => {
    await page.goto(`${locale}/models/gigachat-max/`);
    await expect(page.locator(".facts")).toContainText(wordsOf(locale)("modelPage.notKnown"));
    await page.locator(".facts").locator(`a[href="/${locale}/countries/rus/"]`).click();
    await page.locator("#models-made").locator(`a[href="/${locale}/models/gigachat-max/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/models/gigachat-max/$`));
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "every model stands there with what is known, and the three questions are answered",
    DESK,
    async ({ page }) => {
      await page.goto("en/models/choose/");
      expect(await page.locator("tr[data-model]").count()).toBeGreaterThan(200);
      await expect(page.locator(".choose-presets [data-known=mhgb-law]")).toBeVisible();
      await expect(page.locator("select[name=weights]")).toBeHidden();
    },
  );
});

test("what the address asks for that is no option is said", DESK, async ({ page }) => {
  await openChoice(page, "en", "?domain=love&weights=open");
  await expect(page.getByText("domain=love")).toBeVisible();
  await expect(page.locator("select[name=weights]")).toHaveValue("open");
});
