import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawComparison } from "@/components/embed/draw-comparison";
import { drawLadder } from "@/components/embed/draw-ladder";
import { drawWeights } from "@/components/embed/draw-weights";
import { loadPlace } from "@/lib/data/load";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { loadRobustness } from "@/lib/data/load-robustness";
import { weighedEditionsOf } from "@/lib/data/load-weighed-editions";
import { decodeCompareView } from "@/lib/url/compare-view";
import { toCompareEdition } from "@/lib/views/compare-edition";
import { toEmbedComparison, toEmbedLadder, toEmbedWeights } from "@/lib/views/embed-data";

const loaded = loadRankedEdition("global-ai-index", "2024");
if (!loaded) throw new Error("there is no Global AI Index 2024");

describe("drawLadder", () => {
  const ladder = toEmbedLadder("en", loaded, loadPlace);
  const labelsOf = (search: string) => {
    const { picture, leftOut } = drawLadder(ladder, search, "/en/rankings/global-ai-index/2024/");
    const { container } = render(picture);
    const named = [...container.querySelectorAll(".ladder-lying .ladder-label")];
    return { container, leftOut, labels: named.map(({ textContent }) => textContent) };
  };

  it("names the five, and those that are pinned beside them", () => {
    expect(labelsOf("?pin=").labels).toHaveLength(5);
    const { labels, leftOut } = labelsOf("?pin=fra,jpn");
    expect(labels).toHaveLength(7);
    expect(labels).toContain("France, 28 (5th)");
    expect(leftOut).toEqual([]);
  });

  it("leads from each dot to its row of the page", () => {
    const { container } = labelsOf("?pin=fra");
    expect(container.querySelector('[data-id="fra"]')?.getAttribute("href")).toBe(
      "/en/rankings/global-ai-index/2024/#fra",
    );
  });

  it("leaves out what the edition does not rank, each by itself", () => {
    const { labels, leftOut } = labelsOf("?pin=xyz,fra,%3Cb%3E");
    expect(labels).toHaveLength(6);
    expect(leftOut).toHaveLength(2);
  });
});

describe("drawComparison", () => {
  const comparison = toEmbedComparison("en", loadComparedEditions(), loadPlace);
  const edition = toCompareEdition("en", loaded);
  const { view } = decodeCompareView("?c=fra,rus&base=fra", comparison.known);
  const draw = (picture: string) => drawComparison(picture, { comparison, edition, view });

  it.each(["pillars", "differences", "history", "table"])("draws the %s of the chosen alone", (part) => {
    const { container } = render(draw(`compare-${part}`)?.picture);
    expect(container.textContent).not.toContain("China");
    // A difference is counted from France, which its title names.
    if (part !== "differences") expect(container.textContent).toContain("France");
    expect(container.textContent).toContain("Russia");
  });

  it("says what is said around a picture as the choice has it", () => {
    expect(draw("compare-differences")).toMatchObject({
      title: "Ahead of or behind France, in points",
      source: edition.source,
    });
  });

  it("has no drawing of what only its page draws", () => {
    expect(draw("compare-gap-usa")).toBeNull();
    expect(draw("compare-chn-vs-usa-pillars")).toBeNull();
    expect(draw("ranking-global-ai-index-2024")).toBeNull();
  });

  it("gives the differences as the page's own table of figures does", () => {
    render(draw("compare-differences")?.picture);
    const row = screen.getByRole("row", { name: /^Overall score/ });
    expect(row).toHaveTextContent("−16");
  });
});

describe("drawWeights", () => {
  const robustness = loadRobustness("global-ai-index", "2024");
  if (!robustness) throw new Error("the Global AI Index 2024 cannot be weighed anew");
  const drawn = (search: string, locale: "en" | "ar" = "en") => {
    const weighed = toEmbedWeights(locale, robustness, weighedEditionsOf("global-ai-index"), loadPlace);
    const { picture, leftOut } = drawWeights(JSON.parse(JSON.stringify(weighed)), search);
    return { leftOut, container: render(picture).container };
  };
  const ranksOf = (container: HTMLElement) =>
    [...container.querySelectorAll("tr[data-row]")].map((row) => [
      row.getAttribute("data-row"),
      row.querySelector("td")?.getAttribute("data-value"),
    ]);

  it("ranks by the chosen weights alone: with all of it on talent by the printed scores of talent", () => {
    const { container, leftOut } = drawn("?w=talent:100");
    const weighed = robustness.scores.places.map(({ place }) => place);
    const best = [...robustness.loaded.rows]
      .filter(({ place }) => weighed.includes(place))
      .sort((a, b) => (b.pillars.talent ?? 0) - (a.pillars.talent ?? 0));
    const ranked = ranksOf(container);
    expect(ranked).toHaveLength(best.length);
    expect(ranked[0]).toEqual(["usa", "1"]);
    for (const [id, rank] of ranked) {
      const own = best.find(({ place }) => place.toLowerCase() === id)?.pillars.talent ?? 0;
      const above = best.filter(({ pillars }) => (pillars.talent ?? 0) > own).length;
      expect(rank, id ?? "").toBe(String(above + 1));
    }
    expect(leftOut).toEqual([]);
  });

  it("says above it that nobody published it, and with which weights it is", () => {
    const { container } = drawn("?w=talent:75,research:25");
    expect(container.querySelector("p")?.textContent).toMatch(
      /^Not a published ranking: .*Talent: \u206875\u2069.*Infrastructure: \u20680\u2069.*Research: \u206825\u2069/,
    );
    expect(drawn("?w=talent:75", "ar").container.querySelector("p")?.textContent).toMatch(/^ليس هذا/);
  });

  it("leaves out what is no weight, and says so", () => {
    expect(drawn("?w=talent:50,beauty:50").leftOut).toEqual([expect.stringContaining("beauty")]);
    expect(ranksOf(drawn("?w=talent:-1").container)).toEqual(ranksOf(drawn("").container));
  });
});
