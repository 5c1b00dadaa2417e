import { describe, expect, it } from "vitest";
import { countryPagePlaces, loadCountryData } from "@/lib/data/load-country-pages";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { countrySubject } from "@/lib/views/country-subject";
import { toCountryRobustness } from "@/lib/views/robustness/country-robustness";
import { causalWords, ratioWords, UNFILLED } from "../../forbidden-words";

const data = loadCountryData();
/** The middle nine tenths of the trials is the one share of anything on these pages. */
const MIDDLE = /90[\s\u00a0]?%/g;

function viewOf(code: string, locale: Locale = "en") {
  return toCountryRobustness(countrySubject(locale, code, data));
}

function figureOf(code: string, year: string, locale: Locale = "en") {
  const figure = viewOf(code, locale)?.pictures.find(({ dataset }) => dataset.endsWith(year));
  if (!figure) throw new Error(`no picture of ${code} in ${year}`);
  return figure;
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("toCountryRobustness", () => {
  it("2024: Russia's recomputed rank is never better than 16th nor worse than 61st", () => {
    const { title, sentence } = figureOf("RUS", "2024");
    expect(title).toBe("Global AI Index 2024: recomputed 16th to 61st, whatever the weights");
    expect(plain(sentence)).toBe(
      "Whatever the weights, the rank of Russia recomputed from the printed scores of the Global AI Index 2024 is never better than 16th nor worse than 61st; in the middle 90% of 10,000 trial weightings around the recovered weights it is 30th to 35th.",
    );
  });

  it("says what the printed scores leave open, and that the published order closes it", () => {
    expect(figureOf("RUS", "2024").order).toBe(
      "The printed scores alone allow 30th to 33rd; with the published order added, 31st alone remains.",
    );
    expect(figureOf("CHN", "2024").order).toBeNull();
  });

  it("draws a row for each thing that is varied, the published rank only on that of the printed scores", () => {
    const { marks, rows, count } = figureOf("RUS", "2024").picture;
    expect(count).toBe(83);
    expect(marks).toEqual({
      published: "31st, as published",
      recomputed: "32nd, recomputed with the recovered weights",
    });
    expect(rows.map(({ kind, interval, rank }) => [kind, interval.from, interval.to, rank])).toEqual([
      ["printed-scores", 30, 33, 31],
      ["around-base", 30, 35, 32],
      ["uniform", 23, 39, 32],
      ["any", 16, 61, 32],
      ["any-rounding", 14, 66, 32],
    ]);
  });

  it("leads to weights that reach the best and the worst rank, and to one's own", () => {
    const { ways } = figureOf("RUS", "2024");
    expect(ways.map(({ text }) => text)).toEqual([
      "Weights that reach 16th",
      "Weights that reach 61st",
      "Use your own weights",
    ]);
    for (const { href } of ways.slice(0, 2))
      expect(href).toMatch(/^\/en\/weights\/global-ai-index\/2024\/\?w=/);
    expect(ways[2]?.href).toBe("/en/weights/global-ai-index/2024/");
  });

  it("says the one end that means something where the other is the first rank", () => {
    expect(figureOf("USA", "2024").sentence).toMatch(/is never worse than 2nd; .* it is 1st\.$/);
  });

  it.each([
    [
      "best and last",
      1,
      83,
      /^Under some weights the rank of Russia .+ is 1st, under others the last, 83rd; /,
    ],
    ["never worse", 1, 61, /is never worse than 61st; /],
    ["never better", 16, 83, /is never better than 16th; /],
    ["one alone", 31, 31, /^Whatever the weights, the rank of Russia .+ is 31st; /],
  ])("says of any weights what their bounds are: %s", (_, best, worst, said) => {
    const bounded: typeof data.robustness = (index, year) => {
      const robustness = data.robustness(index, year);
      const russia = robustness?.bounds?.get("RUS");
      if (!robustness || !russia) return robustness;
      const { printed } = russia;
      const ends = { best: { ...printed.best, rank: best }, worst: { ...printed.worst, rank: worst } };
      return { ...robustness, bounds: new Map([["RUS", { ...russia, printed: ends }]]) };
    };
    const view = toCountryRobustness(countrySubject("en", "RUS", { ...data, robustness: bounded }));
    const figure = view?.pictures.find(({ dataset }) => dataset.endsWith("2024"));
    expect(figure?.sentence).toMatch(said);
    const reached = figure?.ways.map(({ text }) => text).filter((text) => text.startsWith("Weights"));
    expect(reached).toHaveLength(best === worst ? 1 : 2);
  });

  it("has a line for each other index, and no picture of an index that does not cover the country", () => {
    expect(viewOf("RUS")?.lines.map(({ name }) => name)).toEqual([
      "Government AI Readiness 2025",
      "AI Preparedness Index 2023",
      "Global AI Vibrancy 2025",
    ]);
    expect(viewOf("LBN")?.pictures).toEqual([]);
    expect(viewOf("LBN")?.lines).not.toEqual([]);
  });

  it("is nothing for a place that no index ranks", () => {
    expect(viewOf("XKX")).toBeNull();
  });

  it("says of figures without bounds that there are none, and leaves their rows and ways out", () => {
    const without: typeof data.robustness = (index, year) => {
      const robustness = data.robustness(index, year);
      return robustness && { ...robustness, bounds: null };
    };
    const subject = countrySubject("en", "RUS", { ...data, robustness: without });
    const figure = toCountryRobustness(subject)?.pictures.find(({ dataset }) => dataset.endsWith("2024"));
    expect(plain(figure?.title ?? "")).toBe(
      "Global AI Index 2024: recomputed 30th to 35th in the middle 90% of trial weightings",
    );
    expect(plain(figure?.sentence ?? "")).toBe(
      "In the middle 90% of 10,000 trial weightings around the recovered weights, the rank of Russia recomputed from the printed scores of the Global AI Index 2024 is 30th to 35th. We hold no exact bounds over all weights for these figures.",
    );
    expect(figure?.picture.rows.map(({ kind }) => kind)).toEqual([
      "printed-scores",
      "around-base",
      "uniform",
    ]);
    expect(figure?.ways.map(({ text }) => text)).toEqual(["Use your own weights"]);
  });

  it("says of a country without a score in some pillar that its rank cannot be recomputed", () => {
    const without: typeof data.robustness = (index, year) => {
      const robustness = data.robustness(index, year);
      const nobody = () => new Map();
      return (
        robustness && {
          ...robustness,
          bounds: null,
          recomputedRank: new Map(),
          trials: { "around-base": nobody, uniform: nobody },
        }
      );
    };
    const view = toCountryRobustness(countrySubject("en", "RUS", { ...data, robustness: without }));
    const figure = view?.pictures.find(({ dataset }) => dataset.endsWith("2024"));
    expect(figure?.sentence).toBe(
      "Russia has no printed score in some pillar of the Global AI Index 2024, so the rank cannot be recomputed.",
    );
    expect(figure?.sure).toBeNull();
    expect(figure?.picture.rows.map(({ kind }) => kind)).toEqual(["printed-scores"]);
    expect(view?.lines).toEqual([]);
  });
});

describe("every country", () => {
  it.each(FINISHED_LOCALES)(
    "has sentences with the very ranks of its pictures, and no hole: %s",
    (locale) => {
      let figures = 0;
      for (const code of countryPagePlaces()) {
        const view = viewOf(code, locale);
        for (const { dataset, sentence, sure, picture } of view?.pictures ?? []) {
          figures++;
          const kinds = new Map(picture.rows.map((row) => [row.kind, row]));
          const year = dataset.slice(-4);
          const bounds = data.robustness("global-ai-index", year)?.bounds?.get(code);
          const { from: best, to: worst } = kinds.get("any")?.interval ?? { from: 1, to: picture.count };
          if (bounds)
            expect([best, worst], dataset).toEqual([bounds.printed.best.rank, bounds.printed.worst.rank]);
          for (const { kind, interval, rank } of picture.rows) {
            if (kind === "printed-scores" || kind === "any-rounding") continue;
            expect(interval.from, `${code} ${dataset} ${kind}`).toBeGreaterThanOrEqual(best);
            expect(interval.to, `${code} ${dataset} ${kind}`).toBeLessThanOrEqual(worst);
            if (kind === "any") expect(best <= (rank ?? 0) && (rank ?? 0) <= worst, code).toBe(true);
          }
          if (locale === "en" && bounds) {
            if (best > 1) expect(sentence).toMatch(new RegExp(`\\b${best}(st|nd|rd|th)\\b`));
            if (worst < picture.count) expect(sentence).toMatch(new RegExp(`\\b${worst}(st|nd|rd|th)\\b`));
          }
          expect(sure?.match(/\d+/g)?.map(Number)).toContain(picture.count - 1);
        }
        const texts = [
          ...(view?.pictures ?? []).flatMap(({ title, sentence, sure, picture }) => [
            title,
            sentence,
            sure ?? "-",
            ...picture.rows.map(({ label }) => label),
          ]),
          ...(view?.lines ?? []).map(({ text }) => text),
        ];
        for (const text of texts.map((one) => one.replaceAll(MIDDLE, "–"))) {
          for (const hole of UNFILLED) expect(text, code).not.toMatch(hole);
          for (const word of [...ratioWords(locale), ...causalWords(locale)])
            expect(text, code).not.toContain(word);
        }
      }
      // 93 ranked in 2025 and 83 in 2024.
      expect(figures).toBe(93 + 83);
    },
  );
});
