import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { openRankingPage, rowOf, table } from "./open-ranking-page";

const SAME_SCORE = "12: 30th to 33rd; ordered by the publisher before rounding";
const HEADLINE = "Russia is 31st of 83 in AI, with 12 points where the leader has 100";

const slider = () => screen.getByRole("slider");

function picture(): SVGElement {
  const svg = document.querySelector<SVGElement>("svg.ladder-lying");
  if (!svg) throw new Error("no picture");
  return svg;
}

function labelsDrawn() {
  return [...picture().querySelectorAll(".ladder-label")].map(({ textContent }) => textContent);
}

describe("marking a country", () => {
  it("marks the row that the address names and says its finding", () => {
    openRankingPage("#rus");
    expect(rowOf("rus")).toHaveAttribute("data-marked");
    expect(screen.getByText(HEADLINE)).toBeInTheDocument();
    expect(screen.getByText(SAME_SCORE)).toBeInTheDocument();
    expect(table().querySelectorAll("[data-marked]")).toHaveLength(1);
  });

  it("reads the address in capitals too", () => {
    openRankingPage("#RUS");
    expect(rowOf("rus")).toHaveAttribute("data-marked");
  });

  it("brings the marked row into view once, wherever the sort has put it", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    openRankingPage("?sort=-talent#rus");
    await Promise.resolve();
    expect(scrolled.mock.contexts).toEqual([rowOf("rus")]);
    scrolled.mockRestore();
  });

  it("invites to mark one where none is", () => {
    openRankingPage();
    expect(screen.getByText(/^Choose a dot or a country to mark it\./)).toBeInTheDocument();
  });

  it("follows a link to another row", async () => {
    openRankingPage("#rus");
    location.hash = "ind";
    expect(await screen.findByText(/^India is 10th of 83/)).toBeInTheDocument();
    expect(rowOf("rus")).not.toHaveAttribute("data-marked");
  });

  it("marks by the keyboard on the ladder: arrows choose, Enter marks", async () => {
    const { user } = openRankingPage();
    act(() => slider().focus());
    expect(slider()).toHaveAttribute("aria-valuetext", "United States, 100 (1st)");
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    expect(slider()).toHaveAttribute("aria-valuetext", "Singapore, 32 (3rd)");
    expect(slider()).toHaveAttribute("aria-valuenow", "3");
    expect(location.hash).toBe("");
    await user.keyboard("{Enter}");
    expect(location.hash).toBe("#sgp");
    expect(await screen.findByText(/^Singapore is 3rd of 83/)).toBeInTheDocument();
  });

  it("moves along the ladder the other way where it is mirrored", async () => {
    const { user } = openRankingPage("", "ar");
    act(() => slider().focus());
    await user.keyboard("{ArrowRight}");
    expect(slider()).toHaveAttribute("aria-valuenow", "2");
    await user.keyboard("{ArrowLeft}");
    expect(slider()).toHaveAttribute("aria-valuenow", "1");
  });

  it("starts the keyboard at the marked country", () => {
    openRankingPage("#rus");
    expect(slider()).toHaveAttribute("aria-valuenow", "31");
  });

  it("marks the dot nearest to a finger, and none beyond its reach", async () => {
    openRankingPage();
    const dot = picture().querySelector('[data-id="rus"]');
    if (!dot) throw new Error("no dot");
    vi.spyOn(dot, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 10, 10));
    // the middle is at 105, 105: 30 px away is out of reach, 20 px is not
    fireEvent.click(slider(), { clientX: 135, clientY: 105 });
    expect(location.hash).toBe("");
    fireEvent.click(slider(), { clientX: 125, clientY: 105 });
    expect(location.hash).toBe("#rus");
    expect(await screen.findByText(HEADLINE)).toBeInTheDocument();
  });

  it("marks none where a click is meant for another tab", () => {
    openRankingPage();
    const dot = picture().querySelector('[data-id="rus"]');
    if (!dot) throw new Error("no dot");
    vi.spyOn(dot, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 10, 10));
    fireEvent.click(slider(), { clientX: 105, clientY: 105, ctrlKey: true });
    expect(location.hash).toBe("");
  });

  it.each(["usa", "chn", "ind", "bra", "rus"])(
    "keeps the five named in the picture when %s is marked",
    (id) => {
      openRankingPage(`#${id}`);
      expect(labelsDrawn().sort()).toEqual([
        "Brazil, 12 (30th)",
        "China, 54 (2nd)",
        "India, 24 (10th)",
        "Russia, 12 (31st)",
        "United States, 100 (1st)",
      ]);
    },
  );
});
