import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { vi } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { compareDataHref, indicatorsDataHref } from "@/lib/url/data-file";
import type { CompareAcross } from "@/lib/views/compare-across";
import { acrossIn, figuresOf } from "../../lib/compare-across";
import { editionsIn, pageIn } from "../../lib/comparison";

export const PATH = "/en/compare/";

const version = { date: "2026-11-23", hash: "abc1234" };

export type Answer = () => Response | Promise<Response>;

const FILES: ReadonlyMap<string, string> = new Map(
  FINISHED_LOCALES.flatMap((locale) => [
    [indicatorsDataHref(locale), JSON.stringify(figuresOf(locale))] as const,
    ...editionsIn(locale).map(
      (edition) => [compareDataHref(locale, edition.id), JSON.stringify(edition)] as const,
    ),
  ]),
);

/** What the site itself answers: the file of the edition or of the indicators, or 404. */
export function fileAt(href: string): Response {
  const file = FILES.get(href);
  return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
}

/** The answers to come, each used once and in this order; after them the site answers as it does. */
export function stubFetch(...answers: Answer[]) {
  const fetched = vi.fn(async (href: string) => answers.shift()?.() ?? fileAt(href));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

/** An answer that comes when it is let go. */
export function held(href: string) {
  let letGo = () => {};
  const answer = new Promise<Response>((resolve) => {
    letGo = () => resolve(fileAt(href));
  });
  return { answer: () => answer, letGo: () => letGo() };
}

/** Indicators that stand for all: a table of 36 for five countries is half of what is to be drawn. */
const SHOWN_INDICATORS = ["top500-rmax", "wdi-internet-users-pct"];

function withFewIndicators(across: CompareAcross): CompareAcross {
  const first = across.table.first.map((group) => ({
    ...group,
    indicators: group.indicators.filter(({ id }) => SHOWN_INDICATORS.includes(id)),
  }));
  return { ...across, table: { ...across.table, first, others: [] } };
}

/** The page of the real data as it opens at an address, with nothing fetched before. */
export function openComparePage(search = "", locale: Locale = "en") {
  history.replaceState(null, "", `/${locale}/compare/${search}`);
  const across = withFewIndicators(acrossIn(locale));
  const page = ComparePage({ locale, view: pageIn(locale), across, drawings: {}, version });
  render(<SWRConfig value={{ provider: () => new Map() }}>{page}</SWRConfig>);
  return { user: userEvent.setup({ delay: null }) };
}

export const title = () => screen.getByRole("heading", { level: 1 }).textContent?.replaceAll("\u00a0", " ");

/** The countries chosen, in their order. */
export function chips(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("[data-chip]")].map(({ dataset }) => dataset.chip);
}

export function table(): HTMLElement | null {
  return document.getElementById("table");
}

/** The countries that the figures on the page are of. */
export function shownCountries(): string[] {
  const heads = table()?.querySelectorAll("thead th") ?? [];
  return [...heads].map(({ textContent }) => textContent ?? "").slice(1, -1);
}

/** The cells of a row of the table, by how its head begins. */
export function rowOf(head: string): string[] {
  const row = [...(table()?.querySelectorAll("tbody tr") ?? [])].find((one) =>
    one.querySelector("th")?.textContent?.startsWith(head),
  );
  return [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent ?? "");
}

/** What the page says that it left out of the address. */
export function leftOut(): string[] {
  const said = screen.queryByText("Left out of the address:");
  const lines = said ? within(said).getAllByRole("listitem") : [];
  return lines.map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, "") ?? "");
}
