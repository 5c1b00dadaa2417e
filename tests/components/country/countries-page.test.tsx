import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { CountriesPage } from "@/components/country/countries-page";
import { countryPagePlaces, loadCountryData } from "@/lib/data/load-country-pages";
import { toCountriesPage } from "@/lib/views/countries-page";

const version = { date: "2026-11-24", hash: "abc1234" };

beforeEach(() => {
  const view = toCountriesPage("en", countryPagePlaces(), loadCountryData(), version.date);
  document.body.innerHTML = renderToStaticMarkup(<CountriesPage locale="en" view={view} version={version} />);
});

describe("CountriesPage", () => {
  it("lists every place with a page once, under its letter, with the way to it", () => {
    expect(document.querySelectorAll(".letter li")).toHaveLength(219);
    const kosovo = screen.getByRole("link", { name: "Kosovo" });
    expect(kosovo).toHaveAttribute("href", "/en/countries/xkx/");
    expect(kosovo.closest("section")?.querySelector("h2")).toHaveTextContent("K");
  });

  it("has a jump to each letter that is there", () => {
    const letters = within(screen.getByRole("navigation", { name: "Letters" })).getAllByRole("link");
    for (const link of letters) {
      const target = document.getElementById((link.getAttribute("href") ?? "").slice(1));
      expect(target, link.textContent ?? "").not.toBeNull();
    }
    expect(letters.map(({ textContent }) => textContent).slice(0, 3)).toEqual(["A", "B", "C"]);
  });

  it("tells the rank in the article's index beside each name, or that it is not covered", () => {
    const lineOf = (name: string) => screen.getAllByRole("link", { name })[0]?.closest("li")?.textContent;
    expect(lineOf("Russia")).toBe("Russia 29th of 93");
    expect(lineOf("Lebanon")).toBe("Lebanon not covered");
  });

  it("lists the groups with their members of today, each leading to its page", () => {
    const groups = [...document.querySelectorAll("#groups details")];
    expect(groups.map((group) => group.querySelector("summary")?.textContent).slice(0, 2)).toEqual([
      `BRICS, ${loadCountryData().groups[0]?.members.filter(({ until }) => until === null).length} members`,
      "G7, 7 members",
    ]);
    expect([...(groups[1]?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Canada",
      "France",
      "Germany",
      "Italy",
      "Japan",
      "United Kingdom",
      "United States",
    ]);
  });
});
