import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IndexList } from "@/components/ranking/index-list";
import { loadEditions, loadSource } from "@/lib/data/load";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toIndexList } from "@/lib/views/index-list";

describe("IndexList", () => {
  it("names each index, its publisher and what is known of its editions", () => {
    render(<IndexList indices={toIndexList("en", loadRankedIndices(), loadEditions, loadSource)} />);
    expect(screen.getByRole("heading", { name: "Global AI Index" })).toBeInTheDocument();
    expect(screen.getByText("Tortoise Media")).toBeInTheDocument();
    const editions = screen.getAllByRole("link", { name: /^2024 edition/ });
    expect(editions.map(({ textContent }) => textContent)).toEqual([
      "2024 edition83 countries · published 19 September 2024 · confirmed",
      expect.stringContaining("188 countries"),
      expect.stringContaining("10 of 36 countries held"),
    ]);
  });

  it.each(FINISHED_LOCALES)(
    "leads to a page for every edition of the data, and to a map an index: %s",
    (locale) => {
      render(<IndexList indices={toIndexList(locale, loadRankedIndices(), loadEditions, loadSource)} />);
      const pages = loadRankedIndices().flatMap(({ id }) =>
        [...loadEditions(id).map(({ edition }) => edition), "map"].map(
          (page) => `/${locale}/rankings/${id}/${page}/`,
        ),
      );
      const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
      expect(links.sort()).toEqual(pages.sort());
    },
  );
});
