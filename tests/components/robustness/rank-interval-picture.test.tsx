import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RankIntervalPicture } from "@/components/robustness/rank-interval-picture";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { countrySubject } from "@/lib/views/country-subject";
import { toCountryRobustness } from "@/lib/views/robustness/country-robustness";

function open() {
  const view = toCountryRobustness(countrySubject("en", "RUS", loadCountryData()));
  const figure = view?.pictures.find(({ dataset }) => dataset.endsWith("2024"));
  if (!figure) throw new Error("no picture of 2024");
  render(<RankIntervalPicture view={figure.picture} colour="rus" />);
  return within(screen.getByRole("table", { name: figure.sentence }));
}

describe("RankIntervalPicture", () => {
  it("is a table that names each kind in full and gives its ranks as figures", () => {
    const rows = open().getAllByRole("row").slice(1);
    const told = rows.map((row) => [
      within(row).getByRole("rowheader").textContent?.replaceAll("\u00a0", " "),
      within(row)
        .getAllByRole("cell")
        .at(-1)
        ?.textContent?.replaceAll(/[\u2066\u2069]/g, ""),
    ]);
    expect(told).toEqual([
      ["What the printed scores alone allow", "30–33"],
      ["The middle 90% of 10,000 trial weightings around the recovered weights", "30–35"],
      ["The middle 90% of 10,000 trial weightings, uniformly over all weights", "23–39"],
      ["Any weights at all, with the printed scores", "16–61"],
      ["Any weights at all, with any scores that round to the printed ones", "14–66"],
    ]);
  });

  it("draws the published rank filled on the first row and the recomputed one hollow on the others", () => {
    open();
    const dots = [...document.querySelectorAll(".rank-line .rank-dot")];
    expect(dots.map((dot) => dot.classList.contains("is-hollow"))).toEqual([false, true, true, true, true]);
    expect(screen.getByText("31st, as published")).toBeVisible();
    expect(screen.getByText("32nd, recomputed with the recovered weights")).toBeVisible();
  });

  it("places each line on one axis from 1 to the number of ranks: 16th to 61st of 83 from 18% over 55%", () => {
    open();
    const line = document.querySelector('[data-kind="any"] .rank-span');
    // (16 - 1) / 82 and (61 - 16) / 82
    expect([...(line?.classList ?? [])]).toEqual(["rank-span", "at-18", "bar-55"]);
  });
});
