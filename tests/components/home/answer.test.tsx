import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Answer } from "@/components/home/answer";
import { HomeLadder } from "@/components/home/home-ladder";
import { WaysOn } from "@/components/home/ways-on";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { figureUses } from "@/lib/views/figure-uses";
import { toHomeView } from "@/lib/views/home";
import { LOADED, NEWEST } from "../../lib/global-ai-index-2024";

const english = toHomeView("en", LOADED, NEWEST, loadPlace);

describe("Answer", () => {
  it("says rank, edition, how close the next one is and who says so, before any picture", () => {
    render(<Answer {...english.answer} panel="figure-source" />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Russia is 31st of 83 in AI, with 12 points where the leader has 100",
    );
    expect(screen.getByText(/2024 edition · 83 countries/)).toBeInTheDocument();
    expect(screen.getByText(/^Brazil is placed one above Russia/)).toBeInTheDocument();
    expect(screen.getByText(/^Source: .*Tortoise Media · confirmed$/)).toBeInTheDocument();
  });

  it("names the newest edition's rank with its grade, and leads there", () => {
    render(<Answer {...english.answer} panel="figure-source" />);
    const newest = screen.getByText(/^In the newest edition \(2025, .*Russia is 29th of 93/);
    expect(newest).toHaveTextContent("copied once");
    expect(within(newest).getByRole("link", { name: "Global AI Index 2025" })).toHaveAttribute(
      "href",
      "/en/rankings/global-ai-index/2025/#rus",
    );
  });

  it("leads to the source with one click", () => {
    render(<Answer {...english.answer} panel="figure-source" />);
    expect(screen.getByRole("button", { name: "Source, terms and how sure" })).toHaveAttribute(
      "popovertarget",
      "figure-source",
    );
  });

  it("leaves out the sentence on the next one where there is none to say", () => {
    render(<Answer {...english.answer} text={null} panel="figure-source" />);
    expect(screen.queryByText(/placed one above/)).not.toBeInTheDocument();
  });

  it("answers in Arabic with the same numbers", () => {
    render(<Answer {...toHomeView("ar", LOADED, NEWEST, loadPlace).answer} panel="figure-source" />);
    const title = screen.getByRole("heading", { level: 1 }).textContent;
    expect(title).toContain("روسيا");
    expect(title?.match(/\d+/g)).toEqual(["31", "83", "12", "100"]);
  });
});

describe("HomeLadder", () => {
  it("leads from every dot to the country's row, and says which it is", () => {
    render(<HomeLadder {...english.ladder} panel="figure-source" uses={figureUses("en")} />);
    const dots = [...document.querySelectorAll("svg.ladder-lying [data-id]")];
    expect(dots).toHaveLength(83);
    const russia = dots.find((dot) => dot.getAttribute("data-id") === "rus");
    expect(russia).toHaveAttribute("href", "/en/rankings/global-ai-index/2024/#rus");
    expect(russia).toHaveTextContent("Russia, 12 (31st)");
  });

  it("says in words what it draws, for those who do not see it", () => {
    render(<HomeLadder {...english.ladder} panel="figure-source" uses={figureUses("en")} />);
    expect(screen.getByText(/^Dot plot of 83 overall scores from 2 to 100\./)).toBeInTheDocument();
  });

  it.each(FINISHED_LOCALES)("names the five countries in both of its forms: %s", (locale) => {
    render(
      <HomeLadder
        {...toHomeView(locale, LOADED, NEWEST, loadPlace).ladder}
        panel="figure-source"
        uses={figureUses("en")}
      />,
    );
    for (const form of ["svg.ladder-lying", ".ladder-upright svg"]) {
      expect(document.querySelectorAll(`${form} .ladder-label`)).toHaveLength(5);
    }
  });

  it("mirrors the axis, and not the words, in a language that runs from right to left", () => {
    render(
      <HomeLadder
        {...toHomeView("ar", LOADED, NEWEST, loadPlace).ladder}
        panel="figure-source"
        uses={figureUses("en")}
      />,
    );
    const svg = document.querySelector("svg.ladder-lying");
    expect(svg).toHaveAttribute("direction", "rtl");
    expect(svg?.querySelector("g")).toHaveAttribute("transform", "matrix(-1 0 0 1 1120 0)");
    expect(svg?.querySelectorAll("g text")).toHaveLength(0);
  });
});

describe("WaysOn", () => {
  it("leads on to Russia's row, the five side by side, models and claims, the check of a sentence, the whole table and all rankings", () => {
    render(<WaysOn links={english.waysOn} />);
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Find Russia in the whole ranking",
      "Compare the five, pillar by pillar",
      english.waysOn[2]?.text,
      english.waysOn[3]?.text,
      "Check a sentence",
      "See all 83 countries in one table",
      "All rankings",
    ]);
  });
});
