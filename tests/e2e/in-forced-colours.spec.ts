import { DESK, expect, type Locator, openModels, openRanking, type Page, rowOf, test } from "./site";

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

const SYSTEM_THEMES = ["light", "dark"] as const;

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor);
}

function styleOf(place: Locator, property: string, pseudo?: string): Promise<string> {
  return place.evaluate(
    (element, asked) => getComputedStyle(element, asked.pseudo).getPropertyValue(asked.property),
    { property, pseudo },
  );
}

for (const colorScheme of SYSTEM_THEMES) {
  test.describe(`of a ${colorScheme} system`, DESK, () => {
    test.use({ colorScheme });

    test("bars keep their colour and an edge, a marked row has lines", async ({ page }) => {
      await openRanking(page, "en", "#rus");
      const bar = rowOf(page, "rus").locator(".figure-overall").first();
      expect(await styleOf(bar, "background-image", "::before")).toContain("linear-gradient");
      expect(await styleOf(bar, "outline-style", "::before")).toBe("solid");
      const cell = rowOf(page, "rus").locator("th").first();
      expect(await styleOf(cell, "border-block-start-width")).toBe("2px");
      expect(await styleOf(rowOf(page, "rus").locator(".key"), "background-color")).not.toBe(
        await paperOf(page),
      );
    });

    test("marks of pictures and their names stand out from the system's paper, whatever theme was chosen", async ({
      page,
    }) => {
      await openModels(page, "en");
      await page.locator("select[data-theme-choice]").selectOption(colorScheme === "dark" ? "light" : "dark");
      const paper = await paperOf(page);
      const label = page.locator(".dots .dots-label:visible").first();
      expect(await styleOf(label, "fill")).not.toBe(paper);
      expect(await styleOf(page.locator(".dots .model-mark:visible").first(), "fill")).not.toBe(paper);
      expect(paper).toBe(colorScheme === "dark" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
    });

    test("the focus has an outline, and what the finder proposes a ground", async ({ page }) => {
      await page.goto("en/");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus-visible");
      expect(await styleOf(focused, "outline-style")).toBe("solid");
      expect(await styleOf(focused, "outline-color")).not.toBe(await paperOf(page));
      await page.locator(".find-opener").click();
      await page.locator(".find-input").fill("Russia");
      await page.keyboard.press("ArrowDown");
      const chosen = page.locator(".find-option[aria-selected=true]");
      await expect(chosen).toHaveCount(1);
      expect(await styleOf(chosen, "background-color")).not.toBe(
        await styleOf(page.locator(".find-dialog"), "background-color"),
      );
    });
  });
}
