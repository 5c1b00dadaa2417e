import { listClipped, listOutOfScreen } from "./clipped";
import { expect, inEachLanguage, listKindsIn, type Page, test } from "./site";

/** 1280 x 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 } as const;

const WIDER_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** The share of the screen that stays when the page is scrolled. */
async function stuckShare(page: Page): Promise<number> {
  await page.evaluate(() =>
    scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: "instant" }),
  );
  return page.locator("body *").evaluateAll((all) => {
    const heights = all
      .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility() && !element.matches("[popover]"))
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
      .map(({ height }) => height);
    return Math.max(0, ...heights) / innerHeight;
  });
}

inEachLanguage((locale) => {
  const pages = () => listKindsIn(locale);

  test.describe("enlarged to 400 %", () => {
    test.use({ viewport: ENLARGED });

    test("no page scrolls sideways or cuts a word off, and what sticks leaves room to read", async ({
      page,
    }) => {
      test.slow();
      for (const address of pages()) {
        await page.goto(address);
        expect.soft(await contentWidth(page), address).toBeLessThanOrEqual(ENLARGED.width);
        expect.soft(await listClipped(page), address).toEqual([]);
        expect.soft(await listOutOfScreen(page), address).toEqual([]);
        expect.soft(await stuckShare(page), address).toBeLessThanOrEqual(1 / 3);
      }
    });
  });

  test.describe("with wider spacing", () => {
    test.use({ bypassCSP: true });

    test("no page scrolls sideways or cuts a word off", async ({ page }) => {
      test.slow();
      for (const address of pages()) {
        await page.goto(address);
        await page.addStyleTag({ content: WIDER_SPACING });
        const screen = page.viewportSize()?.width ?? 0;
        expect.soft(await contentWidth(page), address).toBeLessThanOrEqual(screen);
        expect.soft(await listClipped(page), address).toEqual([]);
        expect.soft(await listOutOfScreen(page), address).toEqual([]);
      }
    });
  });
});
