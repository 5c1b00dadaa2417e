import type { Page } from "./site";

/** Elements of the page whose own text is cut off, each as it begins; what only those who hear the page get is none. */
export function listClipped(page: Page): Promise<string[]> {
  return page.locator("body *").evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        (element) =>
          !element.closest(".sr-only, svg, select, .find-label, .skip, .compared :is(thead, caption)"),
      )
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== "none") return false;
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (cuts(overflowX) && scrollWidth > clientWidth + 1) ||
          (cuts(overflowY) && scrollHeight > clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Words that run out of the screen at its end, where no frame of their own lets them be scrolled to. */
export function listOutOfScreen(page: Page): Promise<string[]> {
  return page.locator("body *").evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) =>
          !element.closest(".sr-only, svg, .skip, .scrolls, .side-scroll, .scores-scroll, [popover]"),
      )
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}
