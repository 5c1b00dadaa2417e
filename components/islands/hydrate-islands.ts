import { type ComponentType, createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterPaint } from "./after-paint";
import { keepEarlyChoices } from "./early-choices";
import { runEffectsBeforeEvents } from "./effects-before-events";
import { ISLAND_NAME } from "./island-name";
import { listenForTouches, takeOverInTurn } from "./parts-waiting";
import { whileTakingOver } from "./taking-over";

listenForTouches();
runEffectsBeforeEvents();

/**
 * Takes over every island of a name in the page, once that is there and has been seen: what the build drew stays as it
 * is, and answers from now on, also what a reader chose in it before. Where the address has a query what the build drew
 * is hidden, and nothing waits for it.
 * What it is drawn from stands as JSON beside it.
 * @param prepare what its parts need and takes long: it has the first turn
 * @throws SyntaxError where that is not JSON, as where the page was cut off
 */
export function hydrateIslands<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  prepare?: () => void,
): void {
  const takeOver = () => {
    for (const root of document.querySelectorAll<HTMLElement>(`[${ISLAND_NAME}="${name}"]`)) {
      const props: Props = JSON.parse(root.nextElementSibling?.textContent ?? "");
      if (prepare) takeOverInTurn(prepare);
      const tellEarlyChoices = keepEarlyChoices(root);
      whileTakingOver(() => hydrateRoot(root, createElement(Component, props)));
      void tellEarlyChoices();
    }
  };
  const begin = () => ("query" in document.documentElement.dataset ? takeOver() : afterPaint(takeOver));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
