import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadPlace } from "@/lib/data/load";
import { placeName } from "@/lib/i18n/place-name";
import {
  figuresOf,
  headOf,
  openRankingPage,
  pinnedIds,
  rankingPage,
  rowOf,
  shownIds,
  sortButton,
  table,
} from "./open-ranking-page";

describe("the ranking page without script", () => {
  it("shows all 83 countries in the publisher's order, with heads that are no controls", () => {
    document.body.innerHTML = renderToStaticMarkup(rankingPage("en"));
    expect(shownIds()).toHaveLength(83);
    expect(shownIds().slice(0, 3)).toEqual(["usa", "chn", "sgp"]);
    expect(sortButton("Talent")).toBeDisabled();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "The United States leads by 46 points",
    );
  });

  it("is the same table in Arabic, named in Arabic", () => {
    document.body.innerHTML = renderToStaticMarkup(rankingPage("ar"));
    expect(shownIds()).toHaveLength(83);
    expect(rowOf("rus")).toHaveTextContent("روسيا");
    expect(figuresOf("rus").slice(1)).toEqual(["12", "4", "20", "67", "3", "11", "41", "5"]);
  });
});

describe("finding a country", () => {
  it("shows only the rows that match while one types, says how many and keeps it in the address", async () => {
    const { user } = openRankingPage();
    expect(screen.getByText("83 countries of 83")).toBeInTheDocument();
    await user.type(screen.getByLabelText("Find a country"), "russ");
    await waitFor(() => expect(shownIds()).toEqual(["rus"]));
    expect(screen.getByText("1 country of 83")).toBeInTheDocument();
    expect(location.search).toBe("?q=russ");
  });

  it.each(["روسيا", "Russia", "rus"])("finds Russia on the Arabic page by %s", async (query) => {
    const { user, t } = openRankingPage("", "ar");
    await user.type(screen.getByLabelText(t("ranking.search")), query);
    await waitFor(() => expect(shownIds()).toEqual(["rus"]));
    expect(screen.getByText(t("ranking.shown", { shown: 1, count: 83 }))).toBeInTheDocument();
  });

  it("says so where nobody matches, in place of an empty table", async () => {
    const { user } = openRankingPage();
    await user.type(screen.getByLabelText("Find a country"), "atlantis");
    expect(await screen.findByText("No country here has that name or code.")).toBeInTheDocument();
    expect(screen.getByText("No country of 83")).toBeInTheDocument();
    expect(shownIds()).toEqual([]);
  });

  it("opens an address that was passed on with its search in the field", () => {
    openRankingPage("?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7");
    expect(screen.getByLabelText("Find a country")).toHaveValue("روسيا");
    expect(shownIds()).toEqual(["rus"]);
  });
});

describe("sorting", () => {
  it("shows the highest first, says so to assistive technology and keeps it in the address", async () => {
    openRankingPage();
    fireEvent.click(sortButton("Talent"));
    await waitFor(() => expect(headOf("Talent")).toHaveAttribute("aria-sort", "descending"));
    // talent: USA 100, India 42, Germany 35, United Kingdom 32
    expect(shownIds().slice(0, 4)).toEqual(["usa", "ind", "deu", "gbr"]);
    expect(headOf("Rank")).not.toHaveAttribute("aria-sort");
    expect(location.search).toBe("?sort=-talent");
  });

  it("turns round with a second press", async () => {
    openRankingPage("?sort=-talent");
    fireEvent.click(sortButton("Talent"));
    await waitFor(() => expect(headOf("Talent")).toHaveAttribute("aria-sort", "ascending"));
    // talent: Benin 0 alone; then those with 1, by rank
    expect(shownIds()[0]).toBe("ben");
    expect(shownIds().at(-1)).toBe("usa");
    expect(location.search).toBe("?sort=talent");
  });

  it.each(["?sort=-talent", "?sort=talent"])(
    "keeps the publisher's order between equals under %s",
    (address) => {
      openRankingPage(address);
      // Russia (31st), Saudi Arabia (14th) and six others have 4 for talent
      const four = shownIds().filter((id) => figuresOf(id)[2] === "4");
      expect(four).toEqual(["sau", "rus", "mys", "qat", "per", "tun", "pak", "lka"]);
    },
  );

  it("starts at A for names and at the first for ranks", async () => {
    openRankingPage();
    fireEvent.click(sortButton("Country"));
    await waitFor(() => expect(headOf("Country")).toHaveAttribute("aria-sort", "ascending"));
    expect(rowOf(shownIds()[0] ?? "")).toHaveTextContent("Algeria");
    fireEvent.click(sortButton("Rank"));
    await waitFor(() => expect(headOf("Rank")).toHaveAttribute("aria-sort", "ascending"));
    expect(location.search).toBe("");
  });

  it("can be chosen from a list where the heads do not fit", async () => {
    const { user } = openRankingPage();
    await user.selectOptions(screen.getByLabelText("Sort by"), "Research");
    await waitFor(() => expect(shownIds().slice(0, 3)).toEqual(["usa", "chn", "sgp"]));
    expect(location.search).toBe("?sort=-research");
  });

  it("brackets the same printed score while rows stand by score, and no longer by name", async () => {
    openRankingPage();
    const first = () => rowOf("bra").querySelector("td");
    expect(first()).toHaveClass("bracket-first");
    expect(rowOf("mlt").querySelector("td")).toHaveClass("bracket-last");
    fireEvent.click(sortButton("Country"));
    await waitFor(() => expect(first()).not.toHaveClass("bracket"));
  });
});

describe("pinning", () => {
  it("moves a row to the top and into the address, and back", async () => {
    const { user } = openRankingPage();
    await user.click(screen.getByLabelText("Pin Russia"));
    await waitFor(() => expect(pinnedIds()).toEqual(["rus"]));
    expect(shownIds()[0]).toBe("rus");
    expect(shownIds()).toHaveLength(83);
    expect(location.search).toBe("?pin=rus");
    const pin = within(rowOf("rus")).getByRole("button", { name: "Pin Russia" });
    expect(pin).toHaveAttribute("aria-pressed", "true");
    await user.click(pin);
    await waitFor(() => expect(pinnedIds()).toEqual([]));
    expect(location.search).toBe("");
  });

  it("holds a row through a search that does not find it", () => {
    openRankingPage("?pin=rus&q=india");
    expect(shownIds()).toEqual(["rus", "ind"]);
    expect(screen.getByText("1 country of 83")).toBeInTheDocument();
  });

  it("keeps what else the address says", async () => {
    const { user } = openRankingPage("?sort=-talent#ind");
    await user.click(screen.getByLabelText("Pin Russia"));
    await waitFor(() => expect(pinnedIds()).toEqual(["rus"]));
    expect(`${location.search}${location.hash}`).toBe("?sort=-talent&pin=rus#ind");
  });

  it("works in Arabic", async () => {
    const { user, t } = openRankingPage("", "ar");
    const country = placeName("ar", loadPlace("RUS"));
    await user.click(screen.getByLabelText(t("ranking.pin", { country })));
    await waitFor(() => expect(pinnedIds()).toEqual(["rus"]));
  });
});

describe("scale and intensity", () => {
  const checkbox = () => screen.getByLabelText("Show scale and intensity");
  const columns = () => table().querySelectorAll("th[scope=col]").length;

  it("appear when asked for, and leave again", async () => {
    const { user } = openRankingPage();
    // rank, country, score and seven pillars
    expect(columns()).toBe(10);
    await user.click(checkbox());
    await waitFor(() => expect(columns()).toBe(12));
    expect(figuresOf("rus").slice(-2)).toEqual(["11", "15"]);
    expect(location.search).toBe("?facets=1");
    await user.click(checkbox());
    await waitFor(() => expect(columns()).toBe(10));
  });

  it("are shown by an address that sorts by one", () => {
    openRankingPage("?sort=-intensity");
    expect(checkbox()).toBeChecked();
    // intensity: Singapore 100, Israel 74, United States 73
    expect(shownIds().slice(0, 3)).toEqual(["sgp", "isr", "usa"]);
  });

  it("take the sort by one of them with them when they leave", async () => {
    const { user } = openRankingPage("?sort=-intensity");
    await user.click(checkbox());
    await waitFor(() => expect(headOf("Rank")).toHaveAttribute("aria-sort", "ascending"));
    expect(shownIds().slice(0, 3)).toEqual(["usa", "chn", "sgp"]);
    expect(location.search).toBe("");
  });

  it("are explained beside the choice", () => {
    openRankingPage();
    expect(screen.getByText(/^Two further scores of the same publisher/)).toBeInTheDocument();
  });
});
