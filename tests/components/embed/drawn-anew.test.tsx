import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawComparison } from "@/components/embed/draw-comparison";
import { drawLadder } from "@/components/embed/draw-ladder";
import { loadPlace } from "@/lib/data/load";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { decodeCompareView } from "@/lib/url/compare-view";
import { toCompareEdition } from "@/lib/views/compare-edition";
import { toEmbedComparison, toEmbedLadder } from "@/lib/views/embed-data";

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
