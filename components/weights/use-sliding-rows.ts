import { useLayoutEffect, useRef } from "react";

const SLIDE_MS = 200;

/**
 * Lets the rows of a table slide to their new places, where the reader's settings allow it. Changes that follow
 * each other faster than a slide takes, as while a slider is dragged, are shown at once.
 * @param order the ids of the rows; a new array only where it changes
 * @param live false until the address has been read: what it then changes is no move of the reader
 */
export function useSlidingRows(order: readonly string[], live: boolean) {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef({ order, live, at: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    const [before, now] = [last.current, performance.now()];
    const hasMoved = before.order !== order;
    last.current = { order, live, at: hasMoved ? now : before.at };
    if (!hasMoved || !before.live || now - before.at < SLIDE_MS) return;
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) slide(table.current, before.order, order);
  }, [order, live]);
  return table;
}

/** The rows are of about one height, so that their places tell how far each goes without a look at the layout. */
function slide(table: HTMLElement | null, before: readonly string[], after: readonly string[]): void {
  const height = table?.querySelector<HTMLElement>("tbody tr")?.offsetHeight ?? 0;
  const placeBefore = new Map(before.map((id, at) => [id, at]));
  for (const [at, id] of after.entries()) {
    const moved = ((placeBefore.get(id) ?? at) - at) * height;
    const row = moved === 0 ? null : document.getElementById(id);
    row?.animate?.([{ transform: `translateY(${moved}px)` }, { transform: "none" }], {
      duration: SLIDE_MS,
      easing: "ease-out",
    });
  }
}
