import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CompareTable } from "@/components/compare/compare-table";
import { GapList } from "@/components/compare/gap-list";
import { NewestNote } from "@/components/compare/newest-note";
import { PairLinks } from "@/components/compare/pair-links";
import { PillarPicture } from "@/components/compare/pillar-picture";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { preparedPairs } from "@/lib/views/compare-pair";
import { figureUses } from "@/lib/views/figure-uses";
import { countriesIn, editionOf, pageIn } from "../../lib/comparison";

const { texts, newest, history } = pageIn("en");

function chosenIn(year: string, ...ids: string[]) {
  const edition = editionOf(year);
  const chosen = ids.map((id) => ({ id, country: edition.countries.find((one) => one.id === id) ?? null }));
  return { edition, chosen, texts, colours: assignCountryColours(ids) };
}

describe("GapList", () => {
  const show = (year: string, base: string, ...ids: string[]) => {
    const edition = editionOf(year);
    const countries = countriesIn(edition, ...ids);
    render(
      <GapList
        edition={edition}
        countries={countries}
        base={base}
        texts={texts}
        direction="ltr"
        drawings={{}}
        isLive={false}
        framed={{ prefix: "compare", panel: "figure-source", uses: figureUses("en") }}
      />,
    );
  };

  it("says why the gap between Brazil and Russia in 2024 is not split, and draws nothing", () => {
    show("2024", "bra", "bra", "rus");
    expect(document.querySelector("[data-gap=rus]")).toHaveTextContent(
      "Brazil and Russia both print 12: the gap is smaller than its own rounding, so there is nothing to split.",
    );
    expect(document.querySelector("svg")).toBeNull();
  });

  it("splits it in 2025, where a point lies between them", () => {
    show("2025", "bra", "bra", "rus");
    expect(
      screen.getByRole("heading", { name: /^Where to find the 1 point between Brazil and Russia/ }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Of the 1 point between Brazil and Russia:/)).toBeInTheDocument();
  });

  it("has one for each country but the base, and none without its base", () => {
    show("2024", "rus", "rus", "usa", "chn");
    expect(document.querySelectorAll("[data-gap]")).toHaveLength(2);
    document.body.replaceChildren();
    show("2024", "ind", "rus", "usa", "chn");
    expect(document.querySelectorAll("[data-gap]")).toHaveLength(0);
  });
});

describe("NewestNote", () => {
  const show = (edition: string, ...countries: string[]) =>
    render(<NewestNote newest={newest} edition={edition} countries={countries} texts={texts} />);

  it("names the newest ranks of the chosen with edition and grade", () => {
    show("global-ai-index:2024", "rus", "bra");
    expect(
      screen.getByText(
        "In the newest edition (2025, copied once), ranks: Russia 29, Brazil 25; of 93 countries.",
      ),
    ).toBeInTheDocument();
  });

  it("leaves out who is not ranked there, and is silent where nobody is", () => {
    show("global-ai-index:2024", "rus", "zzz");
    expect(screen.getByText(/: Russia 29; of 93 countries\.$/)).toBeInTheDocument();
    document.body.replaceChildren();
    show("global-ai-index:2024", "zzz");
    expect(document.body).toHaveTextContent("");
  });

  it("is silent beside the newest edition itself", () => {
    show("global-ai-index:2025", "rus");
    expect(document.body).toHaveTextContent("");
  });
});

describe("PillarPicture", () => {
  it("sets dots on one scale where none would cover another", () => {
    const apart = chosenIn("2024", "usa", "rus");
    render(<PillarPicture {...apart} />);
    expect(document.querySelectorAll(".dot")).toHaveLength(2 * 8);
    expect(document.querySelector(".country-column")).toBeNull();
    expect(screen.getByText(/^Scores as printed, a dot a country\./)).toBeInTheDocument();
  });

  it("is a column a country where dots would: Brazil and Russia print the same", () => {
    render(<PillarPicture {...chosenIn("2024", "bra", "rus")} />);
    expect(document.querySelectorAll(".country-column")).toHaveLength(2);
    expect(document.querySelector(".dot")).toBeNull();
    expect(screen.getByText(/^Scores as printed\. Beside each:/)).toBeInTheDocument();
  });

  it("says who is not covered, with no bar and no figure", () => {
    render(<PillarPicture {...chosenIn("2024", "usa", "khm")} />);
    const column = screen.getByRole("region", { name: "Cambodia" });
    expect(column).toHaveTextContent(/^Cambodianot covered in 2024$/);
    expect(column.querySelector("dd")).toBeNull();
  });
});

describe("CompareTable", () => {
  it("has the common ranks of the three editions with the grade of each, and a dash for who is not in all", () => {
    render(<CompareTable {...chosenIn("2025", "rus", "khm")} history={history} />);
    const rows = [...document.querySelectorAll("#table tbody tr")].slice(-3);
    expect(rows.map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent))).toEqual([
      ["31", "–", ""],
      ["30", "–", ""],
      ["29", "–", ""],
    ]);
    expect(rows[2]?.querySelector("th")).toHaveTextContent("2025 (copied once)");
  });
});

describe("PairLinks", () => {
  it("leads to the page of each prepared pair, those of the five openly", () => {
    render(<PairLinks locale="en" pairs={preparedPairs()} texts={texts} title="Prepared pairs" />);
    const links = screen.getAllByRole("link");
    expect(links).toHaveLength(preparedPairs().length);
    expect(links.filter((link) => !link.closest("details"))).toHaveLength(10);
    expect(screen.getByRole("link", { name: "Brazil and Russia" })).toHaveAttribute(
      "href",
      "/en/compare/bra-vs-rus/",
    );
  });
});
