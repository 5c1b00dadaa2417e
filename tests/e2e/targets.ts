import type { Page } from "./site";

/** Buttons, fields, and links that are not words of a sentence, with less height than is needed. */
export function listSmallTargets(page: Page, leastPx: number): Promise<string[]> {
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
  }, leastPx);
}
