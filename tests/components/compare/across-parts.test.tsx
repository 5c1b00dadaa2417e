import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AcrossParts } from "@/components/compare/across-parts";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { figureUses } from "@/lib/views/figure-uses";
import { acrossIn, figuresOf } from "../../lib/compare-across";
import { pageIn } from "../../lib/comparison";
import { held, openComparePage, stubFetch } from "./open-compare-page";

const INDICATORS = "/_data/compare/en/indicators.json";

afterEach(() => vi.unstubAllGlobals());

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`);
const lane = (index: string, id: string) =>
  document.querySelector<HTMLElement>(`[data-index=${index}] [data-place=${id}]`);
const row = (id: string) => document.querySelector<HTMLElement>(`[data-indicator=${id}]`);
const cells = (id: string) => [...(row(id)?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
const add = (id: string) =>
  fireEvent.change(screen.getByLabelText("Add a country"), { target: { value: id } });

/** As without script, of all that the file has. */
function show(...countries: string[]) {
  const [base = ""] = countries;
  document.body.innerHTML = renderToStaticMarkup(
    <AcrossParts
      across={acrossIn("en")}
      view={{ countries, base }}
      figures={figuresOf("en")}
      colours={assignCountryColours(countries)}
      texts={pageIn("en").texts}
      framed={{ prefix: "compare", panel: "figure-source", uses: figureUses("en") }}
    />,
  );
}

describe("ranks across indices", () => {
  it("has a lane a country in every index: a dot at the rank among the 36, the published rank beside", () => {
    show("rus", "ind", "bra");
    expect(document.querySelectorAll("[data-place]")).toHaveLength(4 * 3);
    const russia = lane("government-ai-readiness", "rus");
    expect(russia).toHaveTextContent("Russiarank among the 36: 3349 of 195");
    // 33rd of 36: 32 of 35 steps from the first
    expect(russia?.querySelector(".across-dot")).toHaveClass("at-91");
    expect(lane("global-ai-vibrancy", "ind")?.querySelector(".across-dot")).toHaveClass("at-6");
  });

  it("draws no dot for a country that not all indices cover, and says so", () => {
    show("khm", "rus");
    expect(lane("global-ai-vibrancy", "khm")).toHaveTextContent("Cambodianot covered");
    expect(lane("government-ai-readiness", "khm")).toHaveTextContent(/^Cambodia\d+ of 195$/);
    expect(document.querySelectorAll("[data-place=khm] .across-dot")).toHaveLength(0);
    expect(screen.getByText(/^Cambodia is not among the 36 that all 4 indices rank/)).toBeInTheDocument();
  });

  it("leads to ahead or behind of the base and to the agreement of every two indices", () => {
    show("ind", "rus");
    const links = within(part("across") ?? document.body);
    expect(links.getByText("Whom is India ahead of, index by index?")).toHaveAttribute(
      "href",
      "/en/ahead-or-behind/ind/",
    );
    const pairs = document.querySelectorAll('[data-part=across] a[href^="/en/agreement/"]');
    expect(pairs).toHaveLength(6);
  });
});

describe("indicators side by side", () => {
  it("has a value, its place and its year for each country, under the unit and the source", () => {
    show("rus", "ind");
    const [russia] = cells("top500-systems");
    expect(russia).toMatch(/^Russia\d+\d+\w\w of \d+ 2025$/);
    expect(row("top500-systems")?.querySelector("th")).toHaveTextContent(
      /^Systems on the TOP500 list.*systems.*: copied once.*counted by us from its records/,
    );
  });

  it("says not known where nothing is known, and no zero", () => {
    show("khm", "rus");
    expect(cells("epoch-gpu-h100e")[0]).toBe("Cambodianot known");
  });

  it("holds all but the first twelve behind a step that opens without script", () => {
    show("rus", "ind");
    expect(document.querySelectorAll("[data-part=indicators] > figure [data-indicator]")).toHaveLength(12);
    expect(document.querySelectorAll("[data-part=indicators] details [data-indicator]")).toHaveLength(
      Object.keys(figuresOf("en").usa ?? {}).length > 12 ? 24 : 0,
    );
  });
});

describe("both on the compare page", () => {
  it("follow the choice without a fetch among the five", async () => {
    const fetched = stubFetch();
    openComparePage("?c=bra,ind");
    await waitFor(() => expect(cells("top500-rmax")).toHaveLength(2));
    expect(lane("global-ai-index", "bra")).toHaveTextContent("25 of 93");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("fetch the figures of another country, say that they are on the way, and show the others meanwhile", async () => {
    const file = held(INDICATORS);
    const fetched = stubFetch();
    fetched.mockImplementation(async (href) =>
      href === INDICATORS ? file.answer() : new Response(null, { status: 404 }),
    );
    openComparePage("?c=rus,khm");
    expect(await screen.findByText(/^Loading the figures of the indicators…/)).toBeInTheDocument();
    expect(cells("wdi-internet-users-pct")[0]).toMatch(/^Russia\d/);
    expect(cells("wdi-internet-users-pct")[1]).toBe("Cambodia…");
    await act(async () => file.letGo());
    await waitFor(() => expect(cells("wdi-internet-users-pct")[1]).toMatch(/^Cambodia\d/));
    expect(screen.queryByText(/^Loading/)).not.toBeInTheDocument();
  });

  it.each([
    ["no network", () => Promise.reject(new TypeError("Failed to fetch")), "no connection"],
    ["404", () => new Response(null, { status: 404 }), "the server answered 404"],
    ["a page", () => new Response("<!doctype html>"), "the answer is not what it should be"],
    ["another type", () => new Response('{"khm":{"x":1}}'), "the answer is not what it should be"],
  ])("say why the figures did not come on %s, and get them when asked again", async (_, answer, reason) => {
    stubFetch(answer);
    openComparePage("?c=rus,khm");
    const said = `The figures of the indicators could not be loaded (${reason}).`;
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(cells("top500-rmax")[0]).toMatch(/^Russia\d/);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(cells("wdi-internet-users-pct")[1]).toMatch(/^Cambodia\d/));
    expect(screen.queryByText(said)).not.toBeInTheDocument();
  });

  it("ask once for all others", async () => {
    const fetched = stubFetch();
    openComparePage();
    add("deu");
    await waitFor(() => expect(cells("top500-rmax")[5]).toMatch(/^Germany\d/));
    fireEvent.click(screen.getByRole("button", { name: "Remove Germany" }));
    await waitFor(() => expect(cells("top500-rmax")).toHaveLength(5));
    add("fra");
    await waitFor(() => expect(cells("top500-rmax")[5]).toMatch(/^France\d/));
    expect(fetched.mock.calls.flat().filter((href) => href === INDICATORS)).toHaveLength(1);
  });
});
