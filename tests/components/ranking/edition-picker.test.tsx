import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EditionPicker } from "@/components/ranking/edition-picker";
import { openRankingPage } from "./open-ranking-page";

const EDITIONS = ["2021", "2024", "2025"];

describe("EditionPicker", () => {
  it("leads to every edition, the newest first, says which one this is, and keeps what the reader chose", () => {
    render(<EditionPicker locale="ar" index="global-ai-index" current="2024" editions={EDITIONS} />);
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/ar/rankings/global-ai-index/2025/",
      "/ar/rankings/global-ai-index/2024/",
      "/ar/rankings/global-ai-index/2021/",
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page", null]);
    for (const link of links) expect(link).toHaveAttribute("data-keep-state");
  });

  it("is not there where an index has one edition only", () => {
    render(<EditionPicker locale="en" index="global-ai-index" current="2024" editions={["2024"]} />);
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  });

  it("stands on the ranking page with the editions of the data", () => {
    openRankingPage();
    const picker = within(screen.getByRole("navigation", { name: "Editions" }));
    expect(picker.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "2025",
      "2024",
      "2021",
    ]);
  });
});
