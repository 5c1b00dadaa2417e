import { describe, expect, it } from "vitest";
import { loadDataset, loadPlace } from "@/lib/data/load";
import { loadRobustness } from "@/lib/data/load-robustness";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { settlePairs } from "@/lib/ranking/exact/settle-pairs";
import { toFirmnessView } from "@/lib/views/weights/firmness";

function robustnessOf(index: string, year: string) {
  const robustness = loadRobustness(index, year);
  if (!robustness) throw new Error(`${index} ${year} has no weights`);
  return robustness;
}

function viewOf(index: string, year: string, locale: Locale = "en") {
  return toFirmnessView(locale, robustnessOf(index, year), loadPlace);
}

/** Without the marks that keep figures in one piece. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

const pairOf = (year: string, at: number) => {
  const pair = viewOf("global-ai-index", year).levelling.pairs[at];
  if (!pair) throw new Error(`no pair ${at}`);
  return [pair.title, ...pair.sentences].map(plain);
};
const [USA, CHN, IND, BRA] = [0, 1, 2, 3];

describe("toFirmnessView", () => {
  it("tells which ranks Russia could have under any weights", () => {
    expect(viewOf("global-ai-index", "2024").bounds.title).toBe(
      "Whatever the weights, Russia is recomputed no better than 16th and no worse than 61st of 83",
    );
    expect(viewOf("global-ai-index", "2025").bounds.title).toBe(
      "Whatever the weights, Russia is recomputed no better than 13th and no worse than 83rd of 93",
    );
  });

  it("tells that weights can put Russia ahead of India, in 2024 and in 2025", () => {
    expect(pairOf("2024", IND)[0]).toBe("Moving 44.3% of all weight levels Russia with India");
    expect(pairOf("2025", IND)[0]).toBe("Moving 13.4% of all weight levels Russia with India");
    expect([pairOf("2024", IND), pairOf("2025", IND)].map((sentences) => sentences[2])).toEqual([
      "With all weight on Infrastructure, Russia is ahead of India, however the scores were rounded.",
      "With all weight on Government strategy, Russia is ahead of India, however the scores were rounded.",
    ]);
  });

  it("tells which single weight, changed which way, levels Russia with Brazil in 2024", () => {
    expect(pairOf("2024", BRA)).toEqual([
      "Moving 4.5% of all weight levels Russia with Brazil",
      "The nearest weights that do: Talent from 15.8% to 11.2% and Development from 15.4% to 19.9%.",
      "With all weight on Development, Russia is ahead of Brazil, however the scores were rounded.",
      "Of single weights, the others keeping their ratios, one of these levels them: lowering Talent from 15.8% to 8.5%, raising Operating environment from 3.6% to 100%, raising Research from 22.9% to 100%, raising Development from 15.4% to 23.4% or raising Government strategy from 7.9% to 18.3%.",
      "Raising Talent, Infrastructure or Commercial never helps Russia against Brazil.",
    ]);
  });

  it("tells that in 2025 only all weight on Commercial levels them, and why that is no proof", () => {
    expect(pairOf("2025", BRA)).toEqual([
      "Only all weight on Commercial levels Russia with Brazil",
      "In no pillar does Russia print more than Brazil; in Commercial both print the same. So only all weight there levels them, and no weights put Russia ahead on the printed figures.",
      "That is no proof: the digits that would decide were rounded away.",
    ]);
  });

  it("tells that no weights level Russia with the United States and China", () => {
    expect(pairOf("2024", USA)).toEqual([
      "No weights level Russia with the United States",
      "The United States prints more than Russia in every pillar, so in every weighted sum.",
    ]);
    expect(pairOf("2025", CHN)[0]).toBe("No weights level Russia with China");
  });

  it("tells how many pairs the data settle", () => {
    const { title, summary } = viewOf("global-ai-index", "2024").settled;
    expect(title).toBe("Of 3,403 pairs of countries the printed figures settle 1,034, whatever the weights");
    expect(summary).toContain("2,123 can be turned, 246 are open");
  });

  it("lists the ranks under other methods where the figures bear them, and says why where they do not", () => {
    expect(viewOf("government-ai-readiness", "2025").methods.table?.heads).toHaveLength(6);
    const { title, note, table } = viewOf("global-ai-index", "2024").methods;
    expect([title, table]).toEqual([null, null]);
    expect(note).toMatch(/^Other methods are not tried on this edition: in .*Commercial.* so lopsided/);
  });

  it("leaves the five out of its tables and pairs where an edition does not rank them", () => {
    const robustness = robustnessOf("government-ai-readiness", "2025");
    const isKept = ({ place }: { place: string }) => place !== "RUS" && place !== "BRA";
    const scores = { ...robustness.scores, places: robustness.scores.places.filter(isKept) };
    const { settled, levelling, methods } = toFirmnessView(
      "en",
      {
        ...robustness,
        scores,
        pairs: () => settlePairs(scores),
        loaded: { ...robustness.loaded, rows: robustness.loaded.rows.filter(isKept) },
        recomputedRank: new Map([...robustness.recomputedRank].filter(([place]) => isKept({ place }))),
      },
      loadPlace,
    );
    expect(levelling.pairs).toEqual([]);
    expect(settled.marks.map(({ id }) => id)).toEqual(["usa", "chn", "ind"]);
    expect(methods.table?.rows.map(({ id }) => id)).toEqual(["usa", "chn", "ind"]);
    // Nobody of the article is ranked: the first stands for all.
    expect(methods.title).toMatch(/^The United States is 1st/);
  });

  it("says one rank where no weights change it", () => {
    const robustness = robustnessOf("global-ai-index", "2024");
    const russia = robustness.bounds?.get("RUS");
    if (!russia) throw new Error("data/ has no bounds of Russia");
    const { best } = russia.printed;
    const fixed = { ...russia, printed: { best, worst: best } };
    const bounds = new Map([...(robustness.bounds ?? []), ["RUS", fixed] as const]);
    expect(toFirmnessView("en", { ...robustness, bounds }, loadPlace).bounds.title).toBe(
      "Whatever the weights, Russia is recomputed 16th of 83",
    );
  });

  it("has every sentence in every language and edition, with no slot left open", () => {
    const editions = loadDataset().indices.flatMap(({ editions: files }) =>
      files.filter(({ value }) => !value.coverage.partial).map(({ value }) => value),
    );
    for (const locale of FINISHED_LOCALES) {
      for (const { index, edition } of editions) {
        const { bounds, levelling, settled, methods } = viewOf(index, edition, locale);
        const texts = JSON.stringify([bounds, levelling.pairs, { ...settled, order: null }, methods]);
        expect(texts).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }
  });
});
