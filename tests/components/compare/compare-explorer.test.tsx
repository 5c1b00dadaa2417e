import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  chips,
  fileAt,
  held,
  leftOut,
  openComparePage,
  PATH,
  rowOf,
  shownCountries,
  stubFetch,
  table,
  title,
} from "./open-compare-page";

const FIVE = ["Russia", "United States", "China", "India", "Brazil"];
const FIVE_2024 =
  "The United States has the highest score in every pillar; Russia (12) is nearest to Brazil (12)";
const FILE_2025 = "/_data/compare/en/global-ai-index-2025.json";
const INDICATORS = "/_data/compare/en/indicators.json";
const FILE_2024 = "/_data/compare/en/global-ai-index-2024.json";

beforeEach(() => {
  stubFetch();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const skeleton = () => document.querySelector(".skeleton");
const add = (id: string) =>
  fireEvent.change(screen.getByLabelText("Add a country"), { target: { value: id } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const back = (search: string) => {
  history.replaceState(null, "", `${PATH}${search}`);
  fireEvent.popState(window);
};

describe("the compare page as it opens", () => {
  it("shows the five of the sentence in 2024 with a finding for its title, and fetches nothing", () => {
    const fetched = stubFetch();
    openComparePage();
    expect(title()).toBe(FIVE_2024);
    expect(chips()).toEqual(["rus", "usa", "chn", "ind", "bra"]);
    expect(shownCountries()).toEqual(FIVE);
    expect(rowOf("Overall score").map((cell) => cell.split(" ")[0])).toEqual([
      "12",
      "100",
      "54",
      "24",
      "12",
      "9",
    ]);
    expect(location.search).toBe("");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("names the ranks of the newest edition beside those of 2024, and how sure they are", () => {
    openComparePage();
    expect(
      screen.getByText(/^In the newest edition \(2025, copied once\), ranks:.*Russia 29/),
    ).toBeInTheDocument();
  });

  it("says a sentence for each of the four pairs with the base, and holds the other six ready", () => {
    openComparePage();
    const pairs = [...document.querySelectorAll<HTMLElement>("[data-pair]")].map(
      ({ dataset }) => dataset.pair,
    );
    expect(pairs).toHaveLength(10);
    expect(pairs.slice(0, 4)).toEqual(["rus-usa", "rus-chn", "rus-ind", "rus-bra"]);
    expect(screen.getByText("The other pairs (6)")).toBeInTheDocument();
    expect(
      screen.getByText(/Talent accounts for about 6 of the 12 points between India and Russia\./),
    ).toBeInTheDocument();
  });

  it("splits three gaps and says why that between Brazil and Russia is not", () => {
    openComparePage();
    expect(
      screen.getByRole("heading", { name: "Where to find the 12 points between India and Russia" }),
    ).toBeInTheDocument();
    const brazil = document.querySelector<HTMLElement>('[data-gap="bra"]');
    expect(brazil).toHaveTextContent(
      /^Russia and Brazil both print 12: the gap is smaller than its own rounding/,
    );
    expect(document.querySelectorAll("[data-gap]")).toHaveLength(4);
  });
});

describe("changing what is compared", () => {
  it("has a chip a country with its colour, named for those who do not see it", () => {
    openComparePage();
    const list = within(screen.getByRole("list", { name: "Countries" }));
    const russia = list.getByRole("button", { name: "Move Russia" });
    expect(russia.closest("li")).toHaveClass("chip", "c-rus");
    expect(document.getElementById(russia.getAttribute("aria-describedby") ?? "")).toHaveTextContent(
      /^To move a country, press space/,
    );
    fireEvent.keyDown(russia, { code: "Space", key: "Space" });
    expect(document.querySelector("[id^=DndLiveRegion]")).toHaveTextContent("Russia: place 1 of 5");
  });

  it("adds a country by typing: the native list becomes a field on its first focus", async () => {
    const { user } = openComparePage();
    fireEvent.focus(screen.getByLabelText("Add a country"));
    await waitFor(() => expect(document.getElementById("add-country-input")).toHaveFocus());
    await user.keyboard("germ{Enter}");
    await waitFor(() => expect(chips()).toEqual(["rus", "usa", "chn", "ind", "bra", "deu"]));
    expect(location.search).toBe("?c=rus,usa,chn,ind,bra,deu");
  });

  it("removes a country from the page and the address", async () => {
    openComparePage();
    fireEvent.click(screen.getByRole("button", { name: "Remove Brazil" }));
    await waitFor(() => expect(shownCountries()).toEqual(FIVE.slice(0, 4)));
    expect(location.search).toBe("?c=rus,usa,chn,ind");
    expect(title()).toBe(
      "The United States has the highest score in every pillar; Russia (12) is nearest to India (24)",
    );
  });

  it("gives the base to another where the base is removed", async () => {
    openComparePage("?c=usa,rus,chn");
    expect(screen.getByLabelText("Compare with")).toHaveValue("rus");
    fireEvent.click(screen.getByRole("button", { name: "Remove Russia" }));
    await waitFor(() => expect(screen.getByLabelText("Compare with")).toHaveValue("usa"));
    expect(location.search).toBe("?c=usa,chn");
  });

  it("adds a country that the page did not bring, from the native list", async () => {
    const fetched = stubFetch();
    openComparePage();
    add("deu");
    await waitFor(() => expect(shownCountries()).toEqual([...FIVE, "Germany"]));
    expect(location.search).toBe("?c=rus,usa,chn,ind,bra,deu");
    expect(fetched.mock.calls.map(([href]) => href)).toEqual([FILE_2024, INDICATORS]);
    // Germany, 2024: 7th of 83
    expect(rowOf("Rank")[5]).toBe("7 of 83");
  });

  it("offers no seventh, and says why", async () => {
    openComparePage("?c=rus,usa,chn,ind,bra,deu");
    expect(await screen.findByText("Six countries at most: remove one to add another.")).toBeInTheDocument();
    expect(screen.queryByLabelText("Add a country")).not.toBeInTheDocument();
  });

  it("does not offer what is chosen already", () => {
    openComparePage();
    const offered = [...screen.getByLabelText("Add a country").querySelectorAll("option")].map(
      ({ value }) => value,
    );
    expect(offered).toContain("deu");
    expect(offered).not.toContain("rus");
  });

  it("does not take away the last one", async () => {
    openComparePage("?c=rus,usa");
    fireEvent.click(screen.getByRole("button", { name: "Remove Russia" }));
    await waitFor(() => expect(chips()).toEqual(["usa"]));
    expect(screen.queryByRole("button", { name: /^Remove/ })).not.toBeInTheDocument();
    expect(title()).toBe("United States: add a country to compare with");
  });

  it("counts from another base", async () => {
    openComparePage();
    choose("Compare with", "chn");
    expect(
      await screen.findByRole("heading", { name: "Ahead of or behind China, in points" }),
    ).toBeInTheDocument();
    expect(location.search).toBe("?base=chn");
    expect(title()).toMatch(/; China \(54\) is nearest to India \(24\)$/);
    expect(document.querySelector('[data-gap="bra"]')).toHaveTextContent(
      "Where to find the 42 points between China and Brazil",
    );
  });

  it("shows another edition: its scores, its count, its source and its title", async () => {
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    await waitFor(() => expect(rowOf("Rank")[0]).toBe("29 of 93"));
    expect(location.search).toBe("?e=global-ai-index:2025");
    expect(title()).toBe(
      "The United States has the highest score in 6 pillars of 7; Russia (17) is nearest to Brazil (18)",
    );
    expect(screen.getAllByText(/Global AI Index 2025, .* · copied once/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^In the newest edition/)).not.toBeInTheDocument();
  });

  it("is taken back by the browser's back", async () => {
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    await waitFor(() => expect(rowOf("Rank")[0]).toBe("29 of 93"));
    add("deu");
    await waitFor(() => expect(shownCountries()).toHaveLength(6));
    back("?e=global-ai-index:2025");
    await waitFor(() => expect(shownCountries()).toEqual(FIVE));
    expect(rowOf("Rank")[0]).toBe("29 of 93");
    back("");
    await waitFor(() => expect(title()).toBe(FIVE_2024));
  });

  it("adds one step a change to the history", () => {
    const pushed = vi.spyOn(history, "pushState");
    openComparePage();
    expect(pushed).not.toHaveBeenCalled();
    choose("Compare with", "chn");
    fireEvent.click(screen.getByRole("button", { name: "Remove Brazil" }));
    expect(pushed).toHaveBeenCalledTimes(2);
    pushed.mockRestore();
  });
});

describe("an address that the page does not fully know", () => {
  it.each([
    ["?c=rus,xyz,usa", ["no country here: xyz"], ["rus", "usa"]],
    ["?c=rus,usa,rus", ["twice: rus"], ["rus", "usa"]],
    ["?c=rus,usa,chn,ind,bra,deu,fra", ["more than six: fra"], ["rus", "usa", "chn", "ind", "bra", "deu"]],
    ["?c=rus", ["one country alone cannot be compared: add another"], ["rus"]],
    [
      "?e=global-ai-index:1999",
      ["no edition here: global-ai-index:1999"],
      ["rus", "usa", "chn", "ind", "bra"],
    ],
    ["?base=xyz", ["no country here: xyz"], ["rus", "usa", "chn", "ind", "bra"]],
    ["?base=deu", ["not among the chosen: deu"], ["rus", "usa", "chn", "ind", "bra"]],
    ["?lang=ru", ["not known on this page: lang=ru"], ["rus", "usa", "chn", "ind", "bra"]],
    ["?c=xyz,zzz", ["no country here: xyz", "no country here: zzz"], ["rus", "usa", "chn", "ind", "bra"]],
  ])("%s says %j and shows %j", async (search, said, shown) => {
    openComparePage(search);
    expect(leftOut()).toEqual(said);
    expect(chips()).toEqual(shown);
    await waitFor(() => expect(shownCountries()).toHaveLength(shown.length));
  });

  it("is no longer spoken of once the reader has changed something", async () => {
    openComparePage("?c=rus,xyz,usa");
    choose("Compare with", "usa");
    await waitFor(() => expect(leftOut()).toEqual([]));
    expect(location.search).toBe("?c=rus,usa&base=usa");
  });

  it("is not said of the parameters that follow people", () => {
    openComparePage("?utm_source=mail");
    expect(leftOut()).toEqual([]);
  });
});

describe("a country that the edition does not cover", () => {
  it("is said not to be covered, in the picture and the table, and shown with no figure", async () => {
    openComparePage("?c=rus,khm,usa");
    await waitFor(() => expect(shownCountries()).toEqual(["Russia", "Cambodia", "United States"]));
    expect(rowOf("Rank")[1]).toBe("not covered in 2024");
    expect(rowOf("Overall score")[1]).toBe("");
    expect(rowOf("Talent")[1]).toBe("");
    const column = within(screen.getByRole("region", { name: "Cambodia" }));
    expect(column.getByText("not covered in 2024")).toBeInTheDocument();
    expect(column.queryByText(/\d/, { ignore: "p" })).not.toBeInTheDocument();
    expect(title()).toMatch(/^In 2024 the United States is ahead of Russia/);
  });

  it("fetches no edition for it, only its figures in the indicators", () => {
    const fetched = stubFetch();
    openComparePage("?c=rus,khm,usa");
    expect(fetched).toHaveBeenCalledExactlyOnceWith(INDICATORS, expect.anything());
  });

  it("has its figures in the edition that covers it", async () => {
    openComparePage("?c=rus,khm&e=global-ai-index:2025");
    await waitFor(() => expect(rowOf("Rank")[1]).toMatch(/^\d+ of 93$/));
    expect(screen.queryByText(/not covered in/)).not.toBeInTheDocument();
  });

  it("has no gap to be split where it is the base, and the page says no zero for it", async () => {
    openComparePage("?c=khm,rus,usa&base=khm");
    await waitFor(() => expect(shownCountries()).toHaveLength(3));
    expect(document.querySelectorAll("[data-gap]")).toHaveLength(0);
    expect(screen.queryByRole("heading", { name: /^Ahead of or behind/ })).not.toBeInTheDocument();
  });

  it("says so where none of the chosen is covered", async () => {
    openComparePage("?c=khm,zmb&e=global-ai-index:2021");
    await waitFor(() => expect(rowOf("Rank").slice(0, 2)).toEqual(Array(2).fill("not covered in 2021")));
    expect(title()).toBe("Cambodia and Zambia side by side");
  });
});

describe("a pasted address that needs a file", () => {
  it("shows no wrong country, only the room of the right number, until the file is there", async () => {
    const file = held(FILE_2024);
    stubFetch(file.answer);
    openComparePage("?c=deu,fra");
    expect(skeleton()).toBeInTheDocument();
    expect(document.querySelectorAll(".country-column")).toHaveLength(2);
    expect(table()).toBeNull();
    expect(title()).toBe("Germany and France side by side");
    expect(chips()).toEqual(["deu", "fra"]);
    const page = document.querySelector('[data-island="compare"]');
    expect(
      within(page as HTMLElement).queryByRole("heading", { name: /Russia|Brazil/ }),
    ).not.toBeInTheDocument();
    await act(async () => file.letGo());
    await waitFor(() => expect(shownCountries()).toEqual(["Germany", "France"]));
    expect(skeleton()).not.toBeInTheDocument();
  });

  it("needs none for some of the five in 2024", () => {
    const fetched = stubFetch();
    openComparePage("?c=bra,rus&base=bra");
    expect(shownCountries()).toEqual(["Brazil", "Russia"]);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("while an edition is on its way", () => {
  it("keeps what is on the page, says what it waits for, and after a second that it takes long", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const file = held(FILE_2025);
    stubFetch(file.answer);
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    expect(await screen.findByText(/^Loading the edition 2025…/)).toBeInTheDocument();
    expect(title()).toBe(FIVE_2024);
    expect(shownCountries()).toEqual(FIVE);
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(screen.queryByText(/This takes longer than usual\./)).not.toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(screen.getByText(/This takes longer than usual\./)).toBeInTheDocument();
    await act(async () => file.letGo());
    await waitFor(() => expect(rowOf("Rank")[0]).toBe("29 of 93"));
    expect(screen.queryByText(/^Loading/)).not.toBeInTheDocument();
  });

  it("shows the last one asked for, whichever comes first", async () => {
    const slow = held(FILE_2025);
    stubFetch(slow.answer);
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    choose("Edition", "global-ai-index:2021");
    await waitFor(() => expect(rowOf("Rank")[0]).toBe("32 of 62"));
    await act(async () => slow.letGo());
    await act(async () => {});
    expect(rowOf("Rank")[0]).toBe("32 of 62");
  });
});

describe("where an edition cannot be had", () => {
  const whole = async () => await fileAt(FILE_2025).text();
  const FAILURES: [string, () => Response | Promise<Response>, string][] = [
    ["no network", () => Promise.reject(new TypeError("Failed to fetch")), "no connection"],
    ["404", () => new Response(null, { status: 404 }), "the server answered 404"],
    ["500", () => new Response("oops", { status: 500 }), "the server answered 500"],
    [
      "an answer that is cut off",
      async () => new Response((await whole()).slice(0, 9000)),
      "the answer is not what it should be",
    ],
    [
      "an answer that is a page",
      () => new Response("<!doctype html>"),
      "the answer is not what it should be",
    ],
    [
      "an answer of another type",
      async () => new Response((await whole()).replace('"count":93', '"count":"93"')),
      "the answer is not what it should be",
    ],
  ];

  it.each(FAILURES)(
    "says so on %s, keeps the last good figures, and gets them when asked again",
    async (_, answer, reason) => {
      const fetched = stubFetch(answer);
      openComparePage();
      choose("Edition", "global-ai-index:2025");
      const said = await screen.findByText(
        new RegExp(`^The figures of 2025 could not be loaded \\(${reason}\\)\\.`),
      );
      expect(said).toHaveTextContent("What is shown is the last that could be loaded.");
      expect(title()).toBe(FIVE_2024);
      expect(rowOf("Rank")[0]).toBe("31 of 83");
      expect(fetched).toHaveBeenCalledOnce();
      fireEvent.click(screen.getByRole("button", { name: "Try again" }));
      await waitFor(() => expect(rowOf("Rank")[0]).toBe("29 of 93"));
      expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
      expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    },
  );

  it("says so again where it fails again", async () => {
    stubFetch(
      () => new Response(null, { status: 500 }),
      () => new Response(null, { status: 503 }),
    );
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/the server answered 503/)).toBeInTheDocument();
  });

  it("claims to show nothing where nothing was ever there: the room stays, and so does the way to try again", async () => {
    stubFetch(() => Promise.reject(new TypeError("Failed to fetch")));
    openComparePage("?c=deu,fra");
    const said = await screen.findByText(/could not be loaded \(no connection\)/);
    expect(said).not.toHaveTextContent("What is shown");
    expect(skeleton()).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(shownCountries()).toEqual(["Germany", "France"]));
  });

  it("leads back to what is at hand without a word of the failure", async () => {
    stubFetch(() => new Response(null, { status: 404 }));
    openComparePage();
    choose("Edition", "global-ai-index:2025");
    await screen.findByText(/could not be loaded/);
    choose("Edition", "global-ai-index:2024");
    await waitFor(() => expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument());
    expect(title()).toBe(FIVE_2024);
  });
});

describe("the compare page in Arabic", () => {
  it("opens on the same five with the same figures, and fetches the file of its language", async () => {
    const fetched = stubFetch();
    openComparePage("", "ar");
    expect(chips()).toEqual(["rus", "usa", "chn", "ind", "bra"]);
    expect(title()).toMatch(/^الولايات المتحدة .*روسيا \(12\).*البرازيل \(12\)$/);
    choose("الإصدار", "global-ai-index:2025");
    await waitFor(() => expect(shownCountries()).toContain("روسيا"));
    await waitFor(() => expect(title()).toMatch(/\(17\).*\(18\)$/));
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      "/_data/compare/ar/global-ai-index-2025.json",
      expect.anything(),
    );
  });
});
