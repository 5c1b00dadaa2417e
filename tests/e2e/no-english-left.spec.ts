import { englishOnPage } from "../messages/english-words";
import { DESK, expect, LANGUAGES, listKindsIn, type Page, test } from "./site";

/**
 * What a page says in its own language, line by line: without what it marks as another's, and without code. It is read
 * as it was exported and not shown, which takes a twentieth of the time.
 */
function ownLines(page: Page, address: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    const answer = await fetch(`${document.baseURI}${address}`);
    const html = await answer.text();
    const [, language] = /<html[^>]* lang="([^"]+)"/.exec(html) ?? [];
    const { body } = new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
    const lines: string[] = [];
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || parent.closest("script, style, code")) continue;
      const marked = parent.closest("[lang]");
      if (marked && marked.getAttribute("lang") !== language) continue;
      // A name is whole, whatever of it is kept on one line.
      lines.push((parent.closest("bdi") ?? texts.currentNode).textContent ?? "");
    }
    return lines.filter((line) => line.trim() !== "");
  }, address);
}

for (const locale of LANGUAGES.filter((language) => language !== "en"))
  test(`no page in ${locale} has English that it does not mark as such`, DESK, async ({ page }) => {
    const pages = listKindsIn(locale);
    expect(pages.length).toBeGreaterThan(20);
    const left: string[] = [];
    await page.goto("");
    for (const address of pages) {
      for (const line of await ownLines(page, address))
        if (englishOnPage(line).length > 0) left.push(`${address}: ${line}`);
    }
    expect(left).toEqual([]);
  });

test("the measure finds English where there is some", DESK, async ({ page }) => {
  await page.goto("");
  const lines = await ownLines(page, "en/method/");
  expect(lines.filter((line) => englishOnPage(line).length > 0).length).toBeGreaterThan(20);
});
