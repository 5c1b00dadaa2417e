import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  button,
  cellsOf,
  control,
  heads,
  notices,
  openWeightsPage,
  PATH,
  rowIds,
  shares,
  viewOf,
} from "./open-weights-page";

const slider = (pillar: string) => control(`Weight of ${pillar}`);
const field = (pillar: string) => control(`Weight of ${pillar} in per cent`);
const setSlider = (pillar: string, value: number) => fireEvent.change(slider(pillar), { target: { value } });
const followed = () => document.querySelector("[data-followed] > p")?.textContent;
const total = (weights: readonly number[]) => Math.round(weights.reduce((sum, one) => sum + one, 0) * 100);

const TALENT_ALONE =
  "talent:100,infrastructure:0,operating-environment:0,research:0,development:0,government-strategy:0,commercial:0";

describe("the base weights", () => {
  it("give the recomputed ranks, with the published ones beside them", () => {
    openWeightsPage();
    expect(cellsOf("rus").slice(0, 2)).toEqual(["32=", "Russia"]);
    expect(cellsOf("rus")[4]).toBe("31");
    expect(followed()).toBe(
      "Russia: 32nd of 83 with these weights; 32nd recomputed with the base weights, 31st as published.",
    );
    expect(button("Recovered weights")).toHaveAttribute("aria-pressed", "true");
  });

  it("stand in the sliders, named and in per cent", () => {
    openWeightsPage();
    expect(shares()).toEqual([15.75, 8.99, 3.57, 22.86, 15.37, 7.94, 25.52]);
    expect(slider("Talent")).toHaveAttribute("aria-valuetext", "15.75 per cent");
  });
});

describe("moving a weight", () => {
  it("rescales the others in proportion, to 100 together", () => {
    openWeightsPage();
    setSlider("Talent", 50);
    const [talent = 0, infrastructure = 0, , research = 0] = shares();
    expect(talent).toBe(50);
    expect(total(shares())).toBe(10_000);
    expect(research / infrastructure).toBeCloseTo(22.86 / 8.99, 1);
  });

  it("ranks anew at once, and writes the very decimals into the address as one step back", () => {
    openWeightsPage();
    const pushed = vi.spyOn(history, "pushState");
    setSlider("Talent", 100);
    expect(pushed).toHaveBeenCalledOnce();
    expect(location.search).toBe(`?w=${TALENT_ALONE}`);
    expect(rowIds()[1]).toBe("ind");
    expect(cellsOf("ind")[0]).toMatch(/^2\D/);
    pushed.mockRestore();
  });

  it("to the end and back changes nothing in the others", () => {
    openWeightsPage();
    const before = shares();
    setSlider("Talent", 100);
    setSlider("Talent", 40);
    setSlider("Talent", 15.75);
    setSlider("Talent", 16);
    const after = shares();
    expect(after[0]).toBe(16);
    for (const [at, share] of after.entries())
      expect(Math.abs(share - (before[at] ?? 0))).toBeLessThanOrEqual(0.26);
  });

  it("takes finer weights from the field, and no nonsense", () => {
    openWeightsPage();
    fireEvent.change(field("Talent"), { target: { value: "12.34" } });
    expect(shares()[0]).toBe(12.34);
    fireEvent.change(field("Talent"), { target: { value: "" } });
    expect(shares()[0]).toBe(12.34);
    fireEvent.change(field("Talent"), { target: { value: "250" } });
    expect(shares()[0]).toBe(100);
    fireEvent.change(field("Talent"), { target: { value: "-3" } });
    expect(shares()[0]).toBe(0);
    expect(total(shares())).toBe(10_000);
  });

  it("is written as it ends, and at most every third of a second meanwhile", () => {
    vi.useFakeTimers();
    try {
      openWeightsPage();
      const replaced = vi.spyOn(history, "replaceState");
      for (let percent = 20; percent <= 60; percent++) setSlider("Talent", percent);
      expect(replaced).not.toHaveBeenCalled();
      act(() => vi.advanceTimersByTime(400));
      expect(replaced).toHaveBeenCalledOnce();
      expect(location.search).toContain("talent:60,");
      replaced.mockRestore();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a lock", () => {
  it("keeps a weight where it is while another moves", () => {
    openWeightsPage();
    fireEvent.click(button("Lock Commercial"));
    expect(button("Lock Commercial")).toHaveAttribute("aria-pressed", "true");
    expect(slider("Commercial")).toBeDisabled();
    setSlider("Talent", 100);
    expect(shares()[0]).toBe(74.48);
    expect(shares()[6]).toBe(25.52);
  });

  it("on all others leaves the last one stuck", () => {
    openWeightsPage();
    for (const name of viewOf().island.pillars.slice(1)) fireEvent.click(button(`Lock ${name.name}`));
    expect(slider("Talent")).toBeDisabled();
    expect(button("Lock Talent")).toBeEnabled();
    expect(screen.getByText(/^All but one are locked/)).toBeInTheDocument();
  });
});

describe("presets", () => {
  it("give equal weights, those of another edition and the base ones again", () => {
    openWeightsPage();
    fireEvent.click(button("Equal weights"));
    expect(button("Equal weights")).toHaveAttribute("aria-pressed", "true");
    expect(new Set(shares().map(Math.round))).toEqual(new Set([14]));
    fireEvent.click(button("Published for 2025"));
    expect(shares()).toEqual([11, 16, 8, 17, 18, 12, 18]);
    fireEvent.click(button("Reset"));
    expect(location.search).toBe("");
    expect(button("Recovered weights")).toHaveAttribute("aria-pressed", "true");
  });

  it("put all weight on one pillar", () => {
    openWeightsPage();
    fireEvent.change(control("All weight on…"), { target: { value: "talent" } });
    expect(shares()).toEqual([100, 0, 0, 0, 0, 0, 0]);
  });

  it("are a step that can be taken back", async () => {
    openWeightsPage();
    fireEvent.click(button("Equal weights"));
    history.replaceState(null, "", PATH);
    fireEvent.popState(window);
    await waitFor(() => expect(shares()[0]).toBe(15.75));
  });
});

describe("an address with weights", () => {
  it("opens with them, ranked by the very numbers", () => {
    openWeightsPage(`?w=${TALENT_ALONE}`);
    expect(rowIds()[1]).toBe("ind");
    expect(notices()).toEqual([]);
  });

  it("says each thing that it could not take as it stands", () => {
    openWeightsPage("?w=talent:-1,research:much,luck:4,commercial:30,commercial:2#zzz");
    expect(notices()).toEqual([
      "below 0, left out: talent:-1",
      "not a number, left out: research:much",
      "no pillar here, left out: luck:4",
      "named once more, left out: commercial:2",
      "no weight given, so 0: Talent",
      "no weight given, so 0: Infrastructure",
      "no weight given, so 0: Operating environment",
      "no weight given, so 0: Research",
      "no weight given, so 0: Development",
      "no weight given, so 0: Government strategy",
      "together 30: shown as shares of 100",
      "not known on this page: #zzz",
    ]);
    expect(shares()).toEqual([0, 0, 0, 0, 0, 0, 100]);
  });

  it("falls back on the base weights where nothing is left, and says so", () => {
    openWeightsPage("?w=talent:0");
    expect(notices()).toEqual(["no weight above 0, so the base weights are shown: talent:0"]);
    expect(shares()[0]).toBe(15.75);
  });
});

describe("the followed country", () => {
  it("is Russia until the reader follows another, which the address then names", () => {
    openWeightsPage();
    fireEvent.change(screen.getByLabelText("Follow a country"), { target: { value: "ind" } });
    expect(location.hash).toBe("#ind");
    expect(followed()).toMatch(/^India: /);
    expect(document.querySelector("tr[data-marked]")?.id).toBe("ind");
  });

  it("is told to those who hear the page once the weights rest", async () => {
    openWeightsPage();
    setSlider("Talent", 60);
    setSlider("Talent", 100);
    const rank = Number.parseInt(cellsOf("rus")[0] ?? "", 10);
    await waitFor(() =>
      expect(document.querySelector("[data-followed] [role=status]")).toHaveTextContent(
        new RegExp(`^Russia: 32nd → ${rank}(st|nd|rd|th)$`),
      ),
    );
  });
});

describe("the columns", () => {
  it("hide the exact bounds where they are not known", () => {
    const view = viewOf();
    const rows = view.island.rows.map((row) => ({ ...row, any: null }));
    openWeightsPage("", { ...view, island: { ...view.island, rows } });
    expect(heads()).not.toContain("Any weights at all, printed scores");
  });

  it("name every interval in full", () => {
    openWeightsPage();
    expect(heads().slice(5)).toEqual([
      "Middle 90% of 10,000 trial weightings around the base weights",
      "Middle 90% of 10,000 trial weightings over all weights",
      "Any weights at all, printed scores",
    ]);
    expect(cellsOf("rus")[7]).toBe("16–61");
  });

  it("open below a row for those who see only rank, name and bar", () => {
    openWeightsPage();
    fireEvent.click(button("More on Russia"));
    expect(document.querySelector("[data-details-of=rus]")?.textContent).toContain("16–61");
  });
});
