import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IndexList } from "@/components/ranking/index-list";
import { loadSource } from "@/lib/data/load";
import { loadRankedEditions, loadRankedIndices } from "@/lib/data/load-rankings";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toIndexList } from "@/lib/views/index-list";

describe("IndexList", () => {
  it("names each index, its publisher and what is known of its editions", () => {
    render(<IndexList indices={toIndexList("en", loadRankedIndices(), loadRankedEditions, loadSource)} />);
    expect(screen.getByRole("heading", { name: "Global AI Index" })).toBeInTheDocument();
    expect(screen.getByText("Tortoise Media")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^2024 edition/ })).toHaveTextContent(
      "83 countries · published 19 September 2024 · confirmed",
    );
  });

  it.each(FINISHED_LOCALES)("leads to a page for every edition of the data: %s", (locale) => {
    render(<IndexList indices={toIndexList(locale, loadRankedIndices(), loadRankedEditions, loadSource)} />);
    const pages = loadRankedIndices().flatMap(({ id }) =>
      loadRankedEditions(id).map(({ edition }) => `/${locale}/rankings/${id}/${edition}/`),
    );
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links.sort()).toEqual(pages.sort());
  });
});
