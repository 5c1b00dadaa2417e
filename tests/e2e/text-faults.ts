import type { Page } from "./site";

/** Of the smaller of two texts, the part that may lie under the other: letters do not fill their line. */
const MOST_COVERED = 0.15;

/** Texts of a page that are cut off, reach out of the screen or lie on one another, as "what: the text". */
export function listTextFaults(page: Page): Promise<string[]> {
  const screenWidth = page.viewportSize()?.width ?? 0;
  return page.evaluate(
    ({ mostCovered, screenWidth }) => {
      type Word = {
        text: string;
        element: Element;
        left: number;
        right: number;
        top: number;
        bottom: number;
      };
      const faults: string[] = [];
      const words: Word[] = [];
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (nodes.nextNode()) {
        const { currentNode: node } = nodes;
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (!element || !text || element.closest("script, style, noscript, option, math, .skip")) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        range.selectNodeContents(node);
        let isApart = false;
        for (let holder: Element | null = element; holder; holder = holder.parentElement) {
          const { clipPath, position } = getComputedStyle(holder);
          // For ears only, or meant to stay above what scrolls.
          isApart ||= clipPath === "inset(50%)" || (position === "sticky" && !holder.closest("thead"));
        }
        if (isApart) continue;
        let keeper: Element | null = element;
        let canScroll = false;
        while (keeper && keeper !== document.body) {
          const { overflowX, overflowY } = getComputedStyle(keeper);
          const scrolls = /auto|scroll/.test(overflowX) && keeper.scrollWidth > keeper.clientWidth;
          canScroll ||= scrolls;
          const cutsAcross = /hidden|clip/.test(overflowX) && keeper.scrollWidth > keeper.clientWidth + 1;
          const cutsBelow = /hidden|clip/.test(overflowY) && keeper.scrollHeight > keeper.clientHeight + 2;
          if (keeper instanceof HTMLElement && keeper.clientWidth > 0 && (cutsAcross || cutsBelow))
            faults.push(`cut off: ${text.slice(0, 60)}`);
          keeper = keeper.parentElement;
        }
        for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
          if (width < 2 || height < 2) continue;
          if (!canScroll && (right > screenWidth + 1 || left < -1))
            faults.push(`out of the screen: ${text.slice(0, 60)}`);
          const air = height * 0.2;
          words.push({ text: text.slice(0, 40), element, left, right, top: top + air, bottom: bottom - air });
        }
      }
      words.sort((a, b) => a.top - b.top);
      for (const [i, a] of words.entries()) {
        for (const b of words.slice(i + 1)) {
          if (b.top >= a.bottom) break;
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across <= 1 || down <= 1) continue;
          const smaller = Math.min(
            (a.right - a.left) * (a.bottom - a.top),
            (b.right - b.left) * (b.bottom - b.top),
          );
          if ((across * down) / smaller > mostCovered) faults.push(`one on the other: ${a.text} / ${b.text}`);
        }
      }
      return [...new Set(faults)];
    },
    { mostCovered: MOST_COVERED, screenWidth },
  );
}
