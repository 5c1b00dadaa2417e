import { gzipSync } from "node:zlib";
import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MapPage } from "@/components/ranking/map-page";
import { dataVersion, loadIndices, loadPlaces } from "@/lib/data/load";
import { loadNewestWholeEdition } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toMapPage } from "@/lib/views/map-page";
import { describeProvenance } from "@/lib/views/provenance";

/** Of the 44 KB that a page may take, what its head leaves: the site's styles are written into it. */
const MOST_BYTES = 27_000;

function pageOf(locale: Locale, index: string) {
  const loaded = loadNewestWholeEdition(index);
  if (!loaded) throw new Error(`no edition of ${index} to map`);
  return (
    <MapPage
      locale={locale}
      path={["rankings", index, "map"]}
      view={toMapPage(locale, loaded, loadPlaces())}
      provenance={describeProvenance(locale, loaded.edition, loaded.source)}
      version={dataVersion()}
    />
  );
}

function mark(id: string): Element | null {
  return document.querySelector(`.world-map a[href$="#${id}"]`);
}

describe("MapPage", () => {
  it.each(FINISHED_LOCALES)("leaves 17 of its 44 KB to the head, for every index: %s", (locale) => {
    for (const { id } of loadIndices()) {
      const html = renderToStaticMarkup(pageOf(locale, id));
      expect(gzipSync(html).length, id).toBeLessThan(MOST_BYTES);
    }
  });

  it("draws each ranked country in its class, with its name, rank and score", () => {
    render(pageOf("en", "global-ai-index"));
    expect(mark("usa")).toHaveTextContent("United States: 1st, 100");
    expect(mark("usa")?.querySelector("path")?.closest("g")).toHaveClass("map-4");
    expect(mark("sgp")?.querySelector("circle")?.closest("g")).toHaveClass("map-dots", "map-4");
    expect(document.querySelectorAll(".world-map a")).not.toHaveLength(0);
  });

  it("hatches who is not ranked, and links it nowhere", () => {
    render(pageOf("en", "global-ai-index"));
    const title = [...document.querySelectorAll(".world-map title")].find(
      ({ textContent }) => textContent === "Libya: not ranked",
    );
    expect(title?.closest("g")).toHaveAttribute("fill", "url(#map-hatch)");
    expect(document.querySelector(".world-map pattern")).toHaveAttribute("id", "map-hatch");
    expect(title?.closest("a")).toBeNull();
  });

  it("stops the tab key at no shape: the list is the way for the keyboard", () => {
    render(pageOf("en", "global-ai-index"));
    for (const link of document.querySelectorAll(".world-map a"))
      expect(link).toHaveAttribute("tabindex", "-1");
    expect(document.querySelector(".world-map svg")).toHaveAttribute("aria-hidden", "true");
    expect(screen.getByText(/^World map of Global AI Index 2025 in five classes/)).toBeInTheDocument();
  });

  it("lists everyone by class and rank, the name leading to its page and the score to its row", () => {
    render(pageOf("en", "global-ai-index"));
    const list = screen.getByRole("region", { name: "The same as a list" });
    expect(within(list).getAllByRole("list")).toHaveLength(5);
    const rows = within(list).getAllByRole("listitem");
    expect(rows).toHaveLength(93);
    const [first] = rows;
    if (!first) throw new Error("the list is empty");
    expect(within(first).getByRole("link", { name: "United States" })).toHaveAttribute(
      "href",
      "/en/countries/usa/",
    );
    expect(within(first).getByRole("link", { name: "100 in the ranking" })).toHaveAttribute(
      "href",
      "/en/rankings/global-ai-index/2025/#usa",
    );
  });

  it("explains the classes from the lowest up, and the hatching last", () => {
    render(pageOf("en", "global-ai-index"));
    const legend = [...document.querySelectorAll(".map-legend li")].map(({ textContent }) => textContent);
    expect(legend).toEqual([
      "5 to 8 13 countries",
      "9 to 10 18 countries",
      "11 to 14 22 countries",
      "15 to 19 20 countries",
      "20 to 100 20 countries",
      "Not ranked",
    ]);
  });

  it("writes no style attribute, which the content security policy forbids", () => {
    expect(renderToStaticMarkup(pageOf("ar", "government-ai-readiness"))).not.toContain("style=");
  });
});
