import { readFileSync } from "node:fs";
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openRankingPage, rowOf, table } from "./open-ranking-page";

const SAME_SCORE = "12: 30th to 33rd; ordered by the publisher before rounding";

/** The panel with this title; a search by role would name each of a thousand buttons first. */
function panel(title = "Where this figure comes from"): HTMLElement {
  const section = screen.getByText(title).closest("section");
  if (!section) throw new Error(`no panel ${title}`);
  return section;
}

function figure(id: string, measure: string): Element {
  const button = rowOf(id).querySelector(`[data-figure="${measure}"]`);
  if (!button) throw new Error(`no figure ${measure} of ${id}`);
  return button;
}

describe("asking for a figure", () => {
  it("shows country, measure, score and source in the panel", () => {
    openRankingPage();
    fireEvent.click(figure("rus", "talent"));
    expect(panel()).toHaveTextContent("Russia · Talent: 4");
    expect(within(panel()).getByRole("link", { name: "The Global AI Index 2024" })).toHaveAttribute(
      "href",
      "https://www.tortoisemedia.com/intelligence/global-ai",
    );
    expect(panel()).not.toHaveTextContent(SAME_SCORE);
  });

  it("leads to the country's own line in the file and to the form with what the panel shows", () => {
    openRankingPage();
    fireEvent.click(figure("rus", "talent"));
    const line = within(panel()).getByRole("link", { name: /^The file, at line \d+$/ });
    const [address, at] = (line.getAttribute("href") ?? "").split("#L");
    expect(address).toMatch(/\/blob\/main\/data\/indices\/global-ai-index\/2024\.json$/);
    const file = readFileSync("data/indices/global-ai-index/2024.json", "utf8").split("\n");
    expect(file[Number(at) - 1]).toContain('"place": "RUS"');
    const form = within(panel()).getByRole("link", { name: "Report that it is wrong" });
    const filled = new URL(form.getAttribute("href") ?? "").searchParams;
    expect(filled.get("title")).toBe("Wrong number: Russia · Talent");
    expect(filled.get("stands")).toBe("4");
    expect(filled.get("page")).toMatch(/\/en\/rankings\/global-ai-index\/2024\/#rus$/);
    expect(filled.get("line")).toBe(at);
  });

  it("says of an overall score what is known beyond it: its bracket, a finer value, reports of the rank", () => {
    openRankingPage();
    fireEvent.click(figure("kor", "overall"));
    expect(panel()).toHaveTextContent("South Korea · Score: 27");
    expect(panel()).toHaveTextContent("27: 6th to 7th; ordered by the publisher before rounding");
    expect(panel()).toHaveTextContent("Known more finely: 27.26");
    expect(panel()).toHaveTextContent("Kollo (Korean news), 23 September 2024");
  });

  it("says of a rank who else reported it", () => {
    openRankingPage();
    fireEvent.click(figure("rus", "rank"));
    expect(panel()).toHaveTextContent("Russia · Rank: 31");
    expect(panel()).toHaveTextContent("Reuters via Yahoo Finance, 12 December 2024");
  });

  it("speaks of the whole edition where the source under the picture is asked for", () => {
    openRankingPage();
    fireEvent.click(figure("rus", "talent"));
    const [ofPicture] = screen.getAllByText("Source, terms and how sure");
    fireEvent.click(ofPicture ?? panel());
    expect(panel()).not.toHaveTextContent("Russia");
    expect(panel()).toHaveTextContent("Measured and published by");
  });

  it("opens the one panel of the page from every figure", () => {
    openRankingPage();
    const targets = [...table().querySelectorAll("[data-figure]")].map((button) =>
      button.getAttribute("popovertarget"),
    );
    // 83 countries, each with a rank, a score and seven pillars
    expect(targets).toHaveLength(83 * 9);
    expect(new Set(targets)).toEqual(new Set([panel().id]));
  });

  it("answers in Arabic", () => {
    const { t } = openRankingPage("", "ar");
    fireEvent.click(figure("rus", "talent"));
    const arabic = panel(t("provenance.title"));
    expect(arabic).toHaveTextContent(/روسيا · .+: 4/);
    expect(arabic).toHaveTextContent(t("provenance.gradeConfirmed"));
  });

  it("finds the pillars of a country on a phone, and their figures there too", async () => {
    const { user } = openRankingPage();
    const more = within(rowOf("rus")).getByRole("button", { name: "Pillars of Russia" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(more).toHaveAttribute("aria-expanded", "true");
    fireEvent.click(screen.getByLabelText("Russia, Government strategy: 41"));
    expect(panel()).toHaveTextContent("Russia · Government strategy: 41");
  });
});
