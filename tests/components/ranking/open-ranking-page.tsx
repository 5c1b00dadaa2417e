import { render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { RankingPage } from "@/components/ranking/ranking-page";
import { loadPlace } from "@/lib/data/load";
import { loadPlaceTraits } from "@/lib/data/load-place-traits";
import { loadRobustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toIntervalColumns } from "@/lib/views/robustness/interval-column";
import { EDITIONS, LOADED } from "../../lib/global-ai-index-2024";

export const PATH = "/en/rankings/global-ai-index/2024/";

const PAGE = ["rankings", "global-ai-index", "2024"];
const version = { date: "2026-11-23", hash: "abc1234" };

const pages = new Map<Locale, ReactElement>();

/** The page of the real edition, put together once a language: as on a server, it does not depend on the address. */
export function rankingPage(locale: Locale): ReactElement {
  const page =
    pages.get(locale) ??
    RankingPage({
      locale,
      path: PAGE,
      loaded: LOADED,
      placeOf: loadPlace,
      version,
      editions: EDITIONS.map(({ edition }) => edition.edition),
      traits: loadPlaceTraits(LOADED.edition),
      intervals: toIntervalColumns(locale, loadRobustness(LOADED.index.id, LOADED.edition.edition)),
    });
  pages.set(locale, page);
  return page;
}

/** The page as it opens at an address, such as `?pin=rus#ind`. */
export function openRankingPage(address = "", locale: Locale = "en") {
  history.replaceState(null, "", `${PATH}${address}`);
  render(rankingPage(locale));
  return { user: userEvent.setup({ delay: null }), t: translator(locale) };
}

/** By its address on the page, `#table`: to look for it by role among a thousand buttons takes long. */
export function table(): HTMLElement {
  const found = document.getElementById("table");
  if (!found) throw new Error("no table");
  return found;
}

/** The ids of the rows in the order they stand in: the pinned ones first. */
export function shownIds(): string[] {
  return [...table().querySelectorAll("tbody tr[id]")].map(({ id }) => id);
}

export function pinnedIds(): string[] {
  return [...table().querySelectorAll("tbody.pinned tr[id]")].map(({ id }) => id);
}

export function rowOf(id: string): HTMLElement {
  const row = table().querySelector<HTMLElement>(`tr[id="${id}"]`);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** The rank and the scores of a country as they are printed. */
export function figuresOf(id: string): (string | null)[] {
  return [...rowOf(id).querySelectorAll("[data-figure]")].map(({ textContent }) => textContent);
}

/** The head of a column by its name, soft hyphens aside. */
export function headOf(name: string): HTMLElement {
  const head = [...table().querySelectorAll<HTMLElement>("th[scope=col]")].find(
    ({ textContent }) => textContent?.replaceAll("\u00ad", "") === name,
  );
  if (!head) throw new Error(`no column ${name}`);
  return head;
}

export function sortButton(column: string): HTMLElement {
  return within(headOf(column)).getByRole("button");
}
