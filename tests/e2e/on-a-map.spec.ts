import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { DESK, expect, inEachLanguage, type Locator, type Page, rowOf, test } from "./site";

const MAP = "rankings/global-ai-index/map/";
const INDICES = readdirSync("data/indices");
const MOST_BYTES = 46_000;

/** The shape or dot of a country (alpha-3 in lower case) on the map. */
function markOf(page: Page, id: string): Locator {
  return page.locator(`.world-map a[href$="#${id}"]`).last();
}

async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error("the mark is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("on disk", DESK, () => {
  inEachLanguage((locale) => {
    test("every map takes at most 46 KB, list and all, and no script of Next's", () => {
      for (const index of INDICES) {
        const html = readFileSync(`out/${locale}/rankings/${index}/map/index.html`);
        expect(gzipSync(html).length, index).toBeLessThanOrEqual(MOST_BYTES);
        expect(html.toString(), index).not.toMatch(/<script[^>]+_next/);
      }
    });
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage((locale) => {
    test("the map is drawn as wide as the page, and the list leads to a country's row", async ({ page }) => {
      await page.goto(`${locale}/${MAP}`);
      const width = page.viewportSize()?.width ?? 0;
      const box = await page.locator(".world-map svg").boundingBox();
      expect(box?.width).toBeGreaterThan(Math.min(width, 1120) * 0.85);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);

      await page.locator('.map-list a[href$="#rus"]').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/rankings/global-ai-index/2025/#rus$`));
      await expect(rowOf(page, "rus")).toBeInViewport();
    });
  });

  test("a shape and a dot lead to their rows", async ({ page }) => {
    for (const id of ["bra", "sgp"]) {
      await page.goto(`en/${MAP}`);
      await markOf(page, id).click();
      await expect(page).toHaveURL(new RegExp(`/2025/#${id}$`));
    }
  });
});

inEachLanguage((locale) => {
  test("west is left and north is up, whichever way the words run", async ({ page }) => {
    await page.goto(`${locale}/${MAP}`);
    const [brazil, egypt, singapore, sweden] = await Promise.all(
      ["bra", "egy", "sgp", "swe"].map((id) => middleOf(markOf(page, id))),
    );
    expect(brazil?.x).toBeLessThan(egypt?.x ?? 0);
    expect(egypt?.x).toBeLessThan(singapore?.x ?? 0);
    expect(sweden?.y).toBeLessThan(egypt?.y ?? 0);
  });
});

test("the tab key goes from the figure's foot to the list, and stops at no shape", async ({ page }) => {
  await page.goto(`en/${MAP}`);
  await page.locator("figcaption [data-use]").filter({ visible: true }).last().focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".map-list a").first()).toBeFocused();
  await expect(page.locator('.world-map [tabindex="0"]')).toHaveCount(0);
});

test("in print the five classes and the hatching are still told apart", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`en/${MAP}`);
  const fills = await page
    .locator(".map-legend rect")
    .evaluateAll((all) => all.map((rect) => getComputedStyle(rect).fill));
  expect(new Set(fills).size).toBe(6);
  expect(fills.at(-1)).toContain("map-hatch");
  const adjust = await page
    .locator(".map-4")
    .first()
    .evaluate((group) => getComputedStyle(group).printColorAdjust);
  expect(adjust).toBe("exact");
});
