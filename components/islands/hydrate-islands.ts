import { type ComponentType, createElement, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { DATA_FROM } from "@/lib/islands/island-data";
import { afterPaint } from "./after-paint";
import { keepEarlyChoices } from "./early-choices";
import { runEffectsBeforeEvents } from "./effects-before-events";
import { ISLAND_NAME } from "./island-name";
import { listenForTouches, takeOverInTurn } from "./parts-waiting";
import { readIslandData } from "./read-island-data";
import { whileTakingOver } from "./taking-over";

listenForTouches();
runEffectsBeforeEvents();

/**
 * Takes over every island of a name in the page, once that is there and has been seen: what the build drew stays as it
 * is, and answers from now on, also what a reader chose in it before. Where the address has a query what the build drew
 * is hidden, and nothing waits for it.
 * What it is drawn from stands as JSON beside it, or in a file that is named there; where that does not come it stays
 * as the build drew it.
 * @param prepare what its parts need and takes long: each has a turn before theirs
 * @throws SyntaxError where what stands in the page is not JSON, as where that was cut off
 */
export function hydrateIslands<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  prepare: readonly (() => void)[] = [],
): void {
  const takeOver = () => {
    for (const root of document.querySelectorAll<HTMLElement>(`[${ISLAND_NAME}="${name}"]`)) {
      const take = (props: Props) => takeIsland(root, createElement(Component, props), prepare);
      const data = root.nextElementSibling;
      const file = data?.getAttribute(DATA_FROM);
      if (file) takeOnceThere(readIslandData<Props>(file), take);
      else take(JSON.parse(data?.textContent ?? ""));
    }
  };
  const begin = () => ("query" in document.documentElement.dataset ? takeOver() : afterPaint(takeOver));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}

/** In a task of its own; what does not come leaves the island as the build drew it. */
function takeOnceThere<Props>(data: Promise<Props>, take: (props: Props) => void): void {
  data.then(
    (props) => takeOverInTurn(() => take(props)),
    () => undefined,
  );
}

function takeIsland(root: HTMLElement, island: ReactNode, prepare: readonly (() => void)[]): void {
  for (const one of prepare) takeOverInTurn(one);
  const tellEarlyChoices = keepEarlyChoices(root);
  whileTakingOver(() => hydrateRoot(root, island));
  void tellEarlyChoices();
}
