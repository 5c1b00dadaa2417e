import {
  expect,
  inEachLanguage,
  LANGUAGES,
  listKindsIn,
  openModels,
  openRanking,
  type Page,
  rowOf,
  sourcePanel,
  test,
} from "./site";
import { listSmallTargets } from "./targets";

const TARGET_PX = 44;

async function expectNoSidewaysScroll(page: Page, address: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: window.innerWidth,
  }));
  expect(screen, address).toBe(page.viewportSize()?.width);
  expect(content, address).toBeLessThanOrEqual(screen);
}

for (const locale of LANGUAGES)
  test(`no page in ${locale} scrolls sideways, and what stands alone is high enough for a finger`, async ({
    page,
  }) => {
    for (const address of listKindsIn(locale)) {
      await page.goto(address);
      await expectNoSidewaysScroll(page, address);
      expect(await listSmallTargets(page, TARGET_PX), address).toEqual([]);
    }
  });

test("the page for what is not there scrolls nothing sideways", async ({ page }) => {
  await page.goto("404.html");
  await expectNoSidewaysScroll(page, "404.html");
});

inEachLanguage((locale) => {
  test("what opens is high enough for a finger too, and nothing scrolls sideways", async ({ page }) => {
    await openRanking(page, locale, "?facets=1#rus");
    await rowOf(page, "rus").locator("button[aria-expanded]").click();
    await rowOf(page, "rus").locator('[data-figure="overall"]').click();
    await expect(sourcePanel(page)).toBeVisible();
    expect(await listSmallTargets(page, TARGET_PX)).toEqual([]);
    await expectNoSidewaysScroll(page, locale);
  });

  test("models: all that opens, six at once and a tip are high enough and scroll nothing sideways", async ({
    page,
  }) => {
    await openModels(page, locale);
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await page.locator(".evidence [popovertarget]").first().click();
    await expect(sourcePanel(page)).toBeVisible();
    expect(await listSmallTargets(page, TARGET_PX)).toEqual([]);
    await expectNoSidewaysScroll(page, `${locale} as it comes`);
    await openModels(
      page,
      locale,
      "?m=deepseek-v3,gigachat-max,gigachat-2-max,qwen2.5-72b-instruct,t-pro-it-1.0,yandexgpt-5-pro",
    );
    await page.locator(".dots [role=slider]").first().focus();
    await expect(page.locator(".chart-tip").first()).toBeVisible();
    expect(await listSmallTargets(page, TARGET_PX)).toEqual([]);
    await expectNoSidewaysScroll(page, `${locale} with six`);
  });

  test("a row is rank, name and score; its pillars open below", async ({ page }) => {
    await openRanking(page, locale);
    const india = rowOf(page, "ind");
    await expect(india.locator('[data-figure="overall"]')).toBeVisible();
    await expect(india.locator('[data-figure="talent"]')).toBeHidden();
    const more = india.locator("button[aria-expanded]");
    await more.click();
    await expect(more).toHaveAttribute("aria-expanded", "true");
    const pillars = page.locator('[data-details-of="ind"]');
    await expect(pillars.locator("dt")).toHaveCount(7);
    await expect(pillars.locator('[data-figure="talent"]')).toHaveText("42");
    await more.click();
    await expect(pillars).toHaveCount(0);
  });

  test("sorting by a pillar shows that pillar", async ({ page }) => {
    await openRanking(page, locale);
    await page.locator("#ladder ~ div select").first().selectOption("talent");
    await expect(page.locator("#table tbody tr[id]").nth(1)).toHaveAttribute("id", "ind");
    await expect(rowOf(page, "ind").locator('[data-figure="talent"]')).toBeVisible();
    await expect(rowOf(page, "ind").locator('[data-figure="overall"]')).toBeHidden();
    await expectNoSidewaysScroll(page, locale);
  });

  test("scale can be shown and sorted by", async ({ page }) => {
    await openRanking(page, locale, "?sort=-intensity");
    await expect(page.locator("#table tbody tr[id]").first()).toHaveAttribute("id", "sgp");
    await expect(rowOf(page, "sgp").locator('[data-figure="intensity"]')).toHaveText("100");
    await expect(page.getByRole("checkbox")).toBeChecked();
  });
});
