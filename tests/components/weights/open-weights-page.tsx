import { render } from "@testing-library/react";
import { WeightsPage } from "@/components/weights/weights-page";
import { loadPlace, loadSource } from "@/lib/data/load";
import { weighedEditionsOf } from "@/lib/data/load-weighed-editions";
import type { Locale } from "@/lib/i18n/locales";
import { toWeightsPage, type WeightsPageView } from "@/lib/views/weights/weights-page";

export const PATH = "/en/weights/global-ai-index/2024/";

const version = { date: "2026-11-23", hash: "abc1234" };
const EDITIONS = weighedEditionsOf("global-ai-index");
const views = new Map<Locale, WeightsPageView>();

/** What the page of 2024 shows, put together once a language. */
export function viewOf(locale: Locale = "en"): WeightsPageView {
  const robustness = EDITIONS.find(({ loaded }) => loaded.edition.edition === "2024");
  if (!robustness) throw new Error("no edition of 2024");
  const lookups = { placeOf: loadPlace, sourceOf: loadSource };
  const view = views.get(locale) ?? toWeightsPage(locale, robustness, EDITIONS, lookups);
  views.set(locale, view);
  return view;
}

/** The page as it opens at an address, such as `?w=talent:100`. */
export function openWeightsPage(address = "", view = viewOf()) {
  history.replaceState(null, "", `${PATH}${address}`);
  const path = ["weights", "global-ai-index", "2024"];
  render(<WeightsPage locale="en" path={path} view={view} version={version} />);
}

/** By its label, where to look for it by role among hundreds of links takes long. */
export function control(label: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  if (!found) throw new Error(`nothing is labelled ${label}`);
  return found;
}

/** By its label or its text. */
export function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll("button")];
  const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The weights that the sliders show, in per cent. */
export function shares(): number[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[type=range]")].map(({ value }) =>
    Number(value),
  );
}

/** The cells of a country's row as text. */
export function cellsOf(id: string): string[] {
  const cells = document.querySelectorAll(`tr[id="${id}"] > *`);
  return [...cells].map(({ textContent }) => textContent?.replaceAll(/[\u2066\u2069]/g, "") ?? "");
}

export function heads(): string[] {
  return [...document.querySelectorAll("#table thead th")].map(({ textContent }) => textContent ?? "");
}

export function rowIds(): string[] {
  return [...document.querySelectorAll("#table tbody tr[id]")].map(({ id }) => id);
}

/** What the address says was left out of it. */
export function notices(): string[] {
  return [...document.querySelectorAll("[data-island] > [role=status] li")].map(({ textContent }) =>
    (textContent ?? "").replaceAll(/[\u2068\u2069]/g, ""),
  );
}
