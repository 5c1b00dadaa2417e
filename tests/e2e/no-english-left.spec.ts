import { englishOnPage } from "../messages/english-words";
import { DESK, expect, LANGUAGES, listKindsIn, type Page, test } from "./site";

/** What a page says in its own language, line by line: without what it marks as another's, and without code. */
function ownLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const lines: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || parent.closest("script, style, code")) continue;
      if (parent.closest("[lang]")?.getAttribute("lang") !== language) continue;
      lines.push(texts.currentNode.textContent ?? "");
    }
    return lines.filter((line) => line.trim() !== "");
  });
}

for (const locale of LANGUAGES.filter((language) => language !== "en"))
  test(`no page in ${locale} has English that it does not mark as such`, DESK, async ({ page }) => {
    test.slow();
    const pages = listKindsIn(locale);
    expect(pages.length).toBeGreaterThan(20);
    const left: string[] = [];
    for (const address of pages) {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      for (const line of await ownLines(page))
        if (englishOnPage(line).length > 0) left.push(`${address}: ${line}`);
    }
    expect(left).toEqual([]);
  });

test("the measure finds English where there is some", DESK, async ({ page }) => {
  await page.goto("en/method/");
  const lines = await ownLines(page);
  expect(lines.filter((line) => englishOnPage(line).length > 0).length).toBeGreaterThan(20);
});
