import { screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { openRankingPage, rankingPage, rowOf, table } from "./open-ranking-page";

const AROUND = "The middle 90% of 10,000 trial weightings around the recovered weights";

function besideOf(id: string): string | undefined {
  return rowOf(id)
    .querySelector(".beside")
    ?.textContent?.replaceAll(/[\u2066\u2069]/g, "");
}

function hollowDots(): number {
  return table().querySelectorAll(".beside .rank-dot.is-hollow").length;
}

describe("the rank interval beside the rank", () => {
  it("is none at first, so that the table without script is that of the published ranks", () => {
    document.body.innerHTML = renderToStaticMarkup(rankingPage("en"));
    expect(document.querySelectorAll(".beside, .col-beside, .rank-beside")).toHaveLength(0);
    expect(screen.getByRole("link", { name: "Use your own weights" })).toHaveAttribute(
      "href",
      "/en/weights/global-ai-index/2024/",
    );
  });

  it("stands in a column named in full once chosen, and in the address", async () => {
    const { user } = openRankingPage();
    const choice = screen.getByLabelText("Beside the rank");
    await user.selectOptions(choice, "Any weights at all, with the printed scores");
    expect(location.search).toBe("?interval=any");
    expect(table().querySelector(".col-beside")).toHaveTextContent(
      "Any weights at all, with the printed scores",
    );
    expect(["rus", "ind", "bra"].map(besideOf)).toEqual(["16–61", "2–67", "21–41"]);
    await user.selectOptions(choice, "Nothing");
    expect(location.search).toBe("");
    expect(table().querySelector(".beside")).toBeNull();
  });

  it("shows recomputed ranks hollow and says how many differ from the published ones", () => {
    openRankingPage("?interval=around-base");
    expect(screen.getByLabelText("Beside the rank")).toHaveDisplayValue(AROUND);
    expect(besideOf("rus")).toBe("30–35");
    expect(hollowDots()).toBe(83);
    expect(screen.getByText(/differs from the published one for 37 of 83\./)).toBeVisible();
  });

  it("shows the published rank filled where the printed scores alone are asked", () => {
    openRankingPage("?interval=printed-scores");
    expect(besideOf("rus")).toBe("30–33");
    expect(hollowDots()).toBe(0);
  });

  it("says of an interval that it does not know that it was left out", () => {
    openRankingPage("?interval=confidence");
    expect(screen.getByText("interval=confidence")).toBeVisible();
    expect(table().querySelector(".beside")).toBeNull();
  });

  it("keeps the interval while one sorts, and each row keeps its own", async () => {
    openRankingPage("?interval=any&sort=-infrastructure");
    expect(besideOf("rus")).toBe("16–61");
  });
});
