import { DESK, expect, openRanking, type Page, rowIds, test, waitUntilReady } from "./site";

function running(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}

async function moveFirstWeight(page: Page): Promise<void> {
  await page.goto("en/weights/global-ai-index/2024/");
  await waitUntilReady(page);
  const before = await rowIds(page);
  await page.getByRole("slider").first().focus();
  await page.keyboard.press("End");
  await expect.poll(() => rowIds(page)).not.toEqual(before);
}

/** How many slides of rows began since the page was opened. */
async function countSlides(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const slide = Element.prototype.animate;
    Element.prototype.animate = function (...how) {
      document.documentElement.dataset.slides = String(
        Number(document.documentElement.dataset.slides ?? 0) + 1,
      );
      return slide.apply(this, how);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.slides ?? 0));
}

test.describe("reduced motion", DESK, () => {
  test("no row slides where weights move, nor where a ranking is sorted anew", async ({ page }) => {
    const slides = await countSlides(page);
    await moveFirstWeight(page);
    expect(await slides()).toBe(0);
    await openRanking(page, "en");
    await page.locator("#table thead button").nth(3).click();
    await expect(page.locator("#table th[aria-sort=descending]")).toHaveCount(1);
    expect(await slides()).toBe(0);
    expect(await running(page)).toBe(0);
  });

  test("no style of any kind of page moves anything by itself", async ({ page }) => {
    for (const address of ["en/", "en/rankings/global-ai-index/2024/", "en/models/", "en/compare/"]) {
      await page.goto(address);
      expect(await running(page), address).toBe(0);
      const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      expect(smooth, address).toBe("auto");
    }
  });
});

test.describe("motion as it comes", DESK, () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("rows slide, so that the test above could fail", async ({ page }) => {
    const slides = await countSlides(page);
    await moveFirstWeight(page);
    expect(await slides()).toBeGreaterThan(0);
  });
});
