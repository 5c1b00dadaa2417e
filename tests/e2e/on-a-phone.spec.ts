import {
  expect,
  inEachLanguage,
  listKinds,
  openModels,
  openRanking,
  type Page,
  rowOf,
  sourcePanel,
  test,
} from "./site";

const TARGET_PX = 44;

async function expectNoSidewaysScroll(page: Page, address: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: window.innerWidth,
  }));
  expect(screen, address).toBe(page.viewportSize()?.width);
  expect(content, address).toBeLessThanOrEqual(screen);
}

/** Buttons, fields, and links that are not words of a sentence, with less height than a finger needs. */
function listSmallTargets(page: Page): Promise<string[]> {
  return page.locator("a, button, summary, select, input").evaluateAll((all, least) => {
    const blockOf = (element: Element) => {
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return block;
    };
    const standsInSentence = (element: Element) => {
      const block = element.tagName === "A" ? blockOf(element) : null;
      if (!block || getComputedStyle(element).display !== "inline") return false;
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { currentNode: word } = words;
        const parent = word.parentElement;
        const isOfBlock =
          parent !== null && (parent === block || blockOf(word.parentElement ?? block) === block);
        if (word.textContent?.trim() && isOfBlock && !element.contains(word)) return true;
      }
      return false;
    };
    return all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg"))
      .filter((element) => !element.classList.contains("skip") && !element.matches(":disabled"))
      .filter((element) => !standsInSentence(element))
      .map((element) => ({
        element,
        area: element.matches("input") ? (element.closest("label") ?? element) : element,
      }))
      .filter(({ area }) => area.getBoundingClientRect().height < least - 0.5)
      .map(
        ({ element, area }) =>
          `${area.getBoundingClientRect().height} px: ${element.outerHTML.slice(0, 120)}`,
      );
  }, TARGET_PX);
}

test("no page scrolls sideways, and what stands alone is high enough for a finger", async ({ page }) => {
  for (const address of [...listKinds(), "404.html"]) {
    await page.goto(address);
    await expectNoSidewaysScroll(page, address);
    if (address !== "404.html") expect(await listSmallTargets(page), address).toEqual([]);
  }
});

inEachLanguage((locale) => {
  test("what opens is high enough for a finger too, and nothing scrolls sideways", async ({ page }) => {
    await openRanking(page, locale, "?facets=1#rus");
    await rowOf(page, "rus").locator("button[aria-expanded]").click();
    await rowOf(page, "rus").locator('[data-figure="overall"]').click();
    await expect(sourcePanel(page)).toBeVisible();
    expect(await listSmallTargets(page)).toEqual([]);
    await expectNoSidewaysScroll(page, locale);
  });

  test("models: all that opens, six at once and a tip are high enough and scroll nothing sideways", async ({
    page,
  }) => {
    await openModels(page, locale);
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await page.locator(".evidence [popovertarget]").first().click();
    await expect(sourcePanel(page)).toBeVisible();
    expect(await listSmallTargets(page)).toEqual([]);
    await expectNoSidewaysScroll(page, `${locale} as it comes`);
    await openModels(
      page,
      locale,
      "?m=deepseek-v3,gigachat-max,gigachat-2-max,qwen2.5-72b-instruct,t-pro-it-1.0,yandexgpt-5-pro",
    );
    await page.locator(".dots [role=slider]").first().focus();
    await expect(page.locator(".chart-tip").first()).toBeVisible();
    expect(await listSmallTargets(page)).toEqual([]);
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
