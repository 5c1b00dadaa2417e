import type { MouseEvent } from "react";

/** The figure that somebody asked about: its row and its column. */
export type Asked = { id: string; measure: string };

/** Which figure a click asks about: the button says the measure, its row the country. */
export function figureOf(event: MouseEvent): Asked | null {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-figure]") : null;
  const row = button?.closest<HTMLElement>("tr");
  const id = row?.id || row?.dataset.detailsOf;
  return button && id ? { id, measure: button.dataset.figure ?? "" } : null;
}
