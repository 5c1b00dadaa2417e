import { ISLAND_PAGES } from "@/lib/islands/island-files";
import { ISLAND_BUDGETS, SHELL_BUDGET, WIRE_BUDGETS } from "./budgets";
import type { PageWeight } from "./weigh-page";

/** A page's bytes with Brotli beside what they may be. */
export type Held = { what: string; bytes: number; budget: number };

/** What a page is held against: its shell, all that travels but fonts, and where it has islands their script. */
export function budgetsOf({ scriptFiles: own, ...weight }: PageWeight): Held[] {
  const { html, shell, scripts, offline, styles, data } = weight;
  const wire = [html, shell, scripts, offline, styles, data].reduce((sum, { brotli }) => sum + brotli, 0);
  const island = ISLAND_PAGES.find((page) => own.some((file) => file.startsWith(`islands/${page}-script-`)));
  return [
    { what: "shell", bytes: shell.brotli, budget: SHELL_BUDGET },
    { what: "on the wire", bytes: wire, budget: own.length > 0 ? WIRE_BUDGETS.island : WIRE_BUDGETS.read },
    ...(island
      ? [{ what: `script of ${island}`, bytes: scripts.brotli, budget: ISLAND_BUDGETS[island] }]
      : []),
  ];
}

/** A page that was not found weighs nothing, and must not pass for a light one. */
export function isHeld({ bytes, budget }: Held): boolean {
  return bytes > 0 && bytes <= budget;
}
