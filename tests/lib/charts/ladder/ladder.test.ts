import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LadderDot, LadderInput, LadderLayout } from "@/lib/charts/ladder/ladder";
import { stackByScore } from "@/lib/charts/ladder/ladder";
import { layLying } from "@/lib/charts/ladder/lay-lying";
import { layUpright, lensTop } from "@/lib/charts/ladder/lay-upright";
import { layWithRoom } from "@/lib/charts/ladder/lay-with-room";
import { placeLabels } from "@/lib/charts/ladder/place-labels";
import { roundScores } from "@/lib/charts/ladder/round-scores";
import { textWidth } from "@/lib/charts/text-width";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { HEADLINE_PLACES } from "@/lib/site";
import type { LoadedEdition } from "@/lib/views/edition-page";
import { type LadderView, toLadderView } from "@/lib/views/ladder";
import { LOCALES_TRIED } from "../../../locales-tried";
import { EDITIONS, LOADED } from "../../global-ai-index-2024";

const FIVE = HEADLINE_PLACES.map((place) => place.toLowerCase());
const SCALE = LOADED.index.scale;
const HUNDRED = { min: 0, max: 100 };

type Input = LadderInput & { shortMedian: string };

/** As the page does it where there is little room: a shorter note too. */
function layShort(input: Input): LadderLayout {
  return layUpright({ ...input, median: { ...input.median, text: input.shortMedian } });
}

const LAYOUTS = [
  { form: "lying", lay: layLying },
  { form: "upright", lay: layShort },
];

type Form = "lying" | "upright";

const views = new Map<string, LadderView>();

/** Put together once an edition and language: its words take longer than the drawing. */
function viewOf(locale: Locale, loaded: LoadedEdition): LadderView {
  const key = `${locale} ${loaded.edition.edition}`;
  const view = views.get(key) ?? toLadderView(locale, loaded, loadPlace, FIVE);
  views.set(key, view);
  return view;
}

/** What the page draws of a real edition in a language. */
function draw(form: Form, locale: Locale, loaded: LoadedEdition, labelled = FIVE): LadderLayout {
  const view = viewOf(locale, loaded);
  if (form === "lying") return layWithRoom(layLying, { ...view, labelled });
  const median = { score: view.median.score, text: view.median.shortText };
  return layWithRoom(layUpright, { ...view, labelled, median });
}

/** The edition of 2024 in English, lying down or upright. */
function draw2024(form: Form): LadderLayout {
  return draw(form, "en", LOADED);
}

const REAL = EDITIONS.flatMap((loaded) =>
  FINISHED_LOCALES.flatMap((locale) =>
    (["lying", "upright"] as const).map((form) => ({ year: loaded.edition.edition, loaded, locale, form })),
  ),
);

/** As many as print the same score have room beside one another upright; eight do in 2024. */
const HIGHEST_STACK = 16;

function highestStack(scores: readonly number[]): number {
  return Math.max(...scores.map((score) => scores.filter((other) => other === score).length));
}

/** Editions that nobody has published: up to 83 countries with whole scores from 0 to 100, some labelled. */
const anyInput: fc.Arbitrary<Input> = fc
  .record({
    scores: fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 3, max: 30 })), {
      minLength: 1,
      maxLength: 83,
    }),
    labelled: fc.uniqueArray(fc.nat(82), { maxLength: 7 }),
  })
  .filter(({ scores }) => highestStack(scores) <= HIGHEST_STACK)
  .map(({ scores, labelled }) => {
    const countries = scores
      .toSorted((a, b) => b - a)
      .map((score, i) => ({ id: `c${i}`, rank: i + 1, score, label: `Country ${i}, ${score} (${i + 1}th)` }));
    const chosen = labelled.filter((i) => i < countries.length).map((i) => `c${i}`);
    const middle = countries[Math.floor(countries.length / 2)]?.score ?? 0;
    return {
      countries,
      scale: HUNDRED,
      rounds: roundScores(HUNDRED, String),
      outermost: chosen,
      labelled: chosen,
      median: { score: middle, text: "Half of the countries have this or less" },
      emptiest: null,
      shortMedian: "half have this or less",
    };
  });

type Rectangle = { left: number; right: number; top: number; bottom: number };

function boxOf({ x, y, r }: LadderDot): Rectangle {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Where each label is drawn, by the width that its letters take. */
function labelBoxes({ labels, fontSize }: LadderLayout): { id: string; box: Rectangle }[] {
  return labels.map(({ id, text, x, y, anchor }) => {
    const width = textWidth(text, fontSize);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return { id, box: { left, right: left + width, top: y - fontSize, bottom: y } };
  });
}

function noteBoxes({ notes, fontSize }: LadderLayout): Rectangle[] {
  return notes.map(({ lines, x, y }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    return { left: x, right: x + width, top: y - fontSize, bottom: y + (lines.length - 1) * fontSize * 1.2 };
  });
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The labels that lie on another label or on a dot, and what they lie on. */
function collisions(layout: LadderLayout): string[] {
  const labels = labelBoxes(layout);
  return labels.flatMap(({ id, box }, i) => [
    ...labels
      .slice(i + 1)
      .flatMap((other) => (overlap(box, other.box) ? [`${id} on label ${other.id}`] : [])),
    ...layout.dots.flatMap((dot) => (overlap(box, boxOf(dot)) ? [`${id} on dot ${dot.id}`] : [])),
  ]);
}

/** Dots that touch one another, by their distance and not by their boxes. */
function touching(dots: readonly LadderDot[]): string[] {
  return dots.flatMap((a, i) =>
    dots
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

function outside({ width, height }: LadderLayout, boxes: readonly Rectangle[]): Rectangle[] {
  return boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
}

describe("the ladder of the Global AI Index", () => {
  it("is drawn of three editions in every language and two forms", () => {
    expect(EDITIONS.map(({ edition }) => edition.edition)).toEqual(["2021", "2024", "2025"]);
    expect(REAL).toHaveLength(3 * FINISHED_LOCALES.length * 2);
  });

  it.each(REAL)("has a dot for each ranked country: $year, $form, $locale", ({ loaded, locale, form }) => {
    const ids = new Set(draw(form, locale, loaded).dots.map(({ id }) => id));
    expect(ids).toEqual(new Set(loaded.countries.map(({ place }) => place.toLowerCase())));
  });

  it.each(REAL)("names all five headline countries: $year, $form, $locale", ({ loaded, locale, form }) => {
    const { labels } = draw(form, locale, loaded);
    expect(labels.map(({ id }) => id).sort()).toEqual([...FIVE].sort());
  });

  it.each(REAL)(
    "says name and rank of each of the five, lying down the score too: $year, $form, $locale",
    ({ loaded, locale, form }) => {
      const { countries } = viewOf(locale, loaded);
      for (const { id, text } of draw(form, locale, loaded).labels) {
        const country = countries.find((one) => one.id === id);
        const lengths = [country?.label, country?.shortLabel];
        expect(form === "lying" ? lengths : [...lengths, country?.shortestLabel]).toContain(text);
      }
    },
  );

  it.each(REAL)(
    "lays no label on a dot, a note or another label: $year, $form, $locale",
    ({ loaded, locale, form }) => {
      const layout = draw(form, locale, loaded);
      expect(collisions(layout)).toEqual([]);
      const notes = noteBoxes(layout);
      expect(notes).toHaveLength(viewOf(locale, loaded).emptiest ? 2 : 1);
      expect(labelBoxes(layout).filter(({ box }) => notes.some((note) => overlap(box, note)))).toEqual([]);
    },
  );

  it.each(REAL)("lays no note on a dot: $year, $form, $locale", ({ loaded, locale, form }) => {
    const layout = draw(form, locale, loaded);
    const notes = noteBoxes(layout);
    expect(layout.dots.filter((dot) => notes.some((note) => overlap(boxOf(dot), note)))).toEqual([]);
  });

  it.each(REAL)("lays no note on another: $year, $form, $locale", ({ loaded, locale, form }) => {
    const notes = noteBoxes(draw(form, locale, loaded));
    expect(notes.flatMap((one, i) => notes.slice(i + 1).filter((other) => overlap(one, other)))).toEqual([]);
  });

  it.each(REAL)("draws everything inside its frame: $year, $form, $locale", ({ loaded, locale, form }) => {
    const layout = draw(form, locale, loaded);
    const labels = labelBoxes(layout).map(({ box }) => box);
    expect(outside(layout, [...layout.dots.map(boxOf), ...labels, ...noteBoxes(layout)])).toEqual([]);
  });

  it.each(REAL.filter(({ locale }) => LOCALES_TRIED.includes(locale)))(
    "keeps the five named and readable whoever is marked besides: $year, $form, $locale",
    ({ loaded, locale, form }) => {
      for (const { place } of loaded.countries) {
        const layout = draw(form, locale, loaded, [...new Set([...FIVE, place.toLowerCase()])]);
        expect(
          layout.labels.map(({ id }) => id),
          place,
        ).toEqual(expect.arrayContaining(FIVE));
        expect(collisions(layout), place).toEqual([]);
      }
    },
  );

  it("has no two dots that touch, lying down", () => {
    for (const loaded of EDITIONS) {
      const { dots } = draw("lying", "en", loaded);
      expect(dots).toHaveLength(loaded.countries.length);
      expect(touching(dots)).toEqual([]);
    }
  });

  it("stands Brazil, Russia, Estonia and Malta, who print 12 in 2024, one above the other", () => {
    const group = draw2024("lying").dots.filter(({ id }) => ["bra", "rus", "est", "mlt"].includes(id));
    expect(group).toHaveLength(4);
    expect(new Set(group.map(({ x }) => x)).size).toBe(1);
    expect(new Set(group.map(({ y }) => y)).size).toBe(4);
  });

  it("enlarges the scores up to 25 in 2024, where 74 of the 83 are", () => {
    const input = viewOf("en", LOADED);
    // 0.88 x 83 = 73.04; up to 20 there are 83 - 10 = 73, too few; up to 25 also India with 24
    expect(input.countries.filter(({ score }) => score <= 20)).toHaveLength(73);
    expect(input.countries.filter(({ score }) => score <= 25)).toHaveLength(74);
    expect(lensTop(input).score).toBe(25);
  });

  it("draws who is under the lens twice and who is above it once", () => {
    const { dots } = draw2024("upright");
    const drawn = (id: string) => dots.filter((dot) => dot.id === id).length;
    expect([drawn("rus"), drawn("ind"), drawn("isr"), drawn("usa")]).toEqual([2, 2, 1, 1]);
    // 83 in the whole and 74 again in the lens
    expect(dots).toHaveLength(83 + 74);
  });
});

describe("the ladder of any edition printed in whole points", () => {
  it("has one dot a country, lying down, and no two that touch", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { dots } = layLying(input);
        expect(dots.map(({ id }) => id).sort()).toEqual(input.countries.map(({ id }) => id).sort());
        expect(touching(dots)).toEqual([]);
      }),
    );
  });

  it("has a dot for every country, upright", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ids = new Set(layShort(input).dots.map(({ id }) => id));
        expect(ids).toEqual(new Set(input.countries.map(({ id }) => id)));
      }),
    );
  });

  it("stacks equal scores at one place and puts a higher score further along", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const at = new Map(layLying(input).dots.map(({ id, x }) => [id, x]));
        for (const [i, country] of input.countries.slice(1).entries()) {
          const [x, higher] = [at.get(country.id) ?? 0, at.get(`c${i}`) ?? 0];
          if (input.countries[i]?.score === country.score) expect(x).toBe(higher);
          else expect(x).toBeLessThan(higher);
        }
      }),
    );
  });

  it.each(LAYOUTS)("lays no label on another label or on a dot: $form", ({ lay }) => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(collisions(lay(input))).toEqual([]);
      }),
    );
  });

  it.each(LAYOUTS)("draws every label inside its frame: $form", ({ lay }) => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const layout = lay(input);
        expect(
          outside(
            layout,
            labelBoxes(layout).map(({ box }) => box),
          ),
        ).toEqual([]);
      }),
    );
  });

  it.each(LAYOUTS)("draws every dot inside its frame: $form", ({ lay }) => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const layout = lay(input);
        expect(outside(layout, layout.dots.map(boxOf))).toEqual([]);
      }),
    );
  });
});

describe("lensTop", () => {
  it("is the whole scale where the countries are spread to its top", () => {
    const countries = [100, 100, 50].map((score, i) => ({ id: `c${i}`, rank: i + 1, score, label: "" }));
    expect(lensTop({ countries, scale: HUNDRED, rounds: roundScores(HUNDRED, String) }).score).toBe(100);
  });

  it("is the highest score that the axis names where even that holds too few", () => {
    const countries = [100, 100, 50].map((score, i) => ({ id: `c${i}`, rank: i + 1, score, label: "" }));
    const lens = [0, 20, 40].map((score) => ({ score, text: String(score) }));
    expect(lensTop({ countries, scale: HUNDRED, rounds: { whole: lens, lens } }).score).toBe(40);
  });

  it("refuses an axis that names no score above its least one", () => {
    const lens = [{ score: 0, text: "0" }];
    const rounds = { whole: lens, lens };
    expect(() => lensTop({ countries: [], scale: HUNDRED, rounds })).toThrow("names no score above");
  });
});

describe("stackByScore", () => {
  it("orders a stack by rank from the axis outwards, with who must be reached outermost", () => {
    const countries = ["bra", "rus", "est"].map((id, i) => ({ id, rank: 30 + i, score: 12, label: id }));
    const stack = stackByScore({ countries, outermost: ["bra"], scale: SCALE }).get(12);
    expect(stack?.map(({ id }) => id)).toEqual(["rus", "est", "bra"]);
  });

  it("puts together what rounds to the same hundredth of the scale, where scores are finer than that", () => {
    const countries = [12.49, 11.5, 12.5, 11.49].map((score, i) => ({
      id: `c${i}`,
      rank: i + 1,
      score,
      label: "",
    }));
    const stacks = stackByScore({ countries, outermost: [], scale: { min: 0, max: 100 } });
    const ids = [...stacks].map(([at, stack]) => [at, stack.map(({ id }) => id)]);
    expect(ids).toEqual([
      [12, ["c0", "c1"]],
      [13, ["c2"]],
      [11, ["c3"]],
    ]);
  });

  it("holds every country once, wherever the scale begins", () => {
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.constantFrom({ min: 0, max: 1 }, { min: -5, max: 20 }), (all, scale) => {
        const countries = all.map((share, i) => ({
          id: `c${i}`,
          rank: i + 1,
          score: scale.min + share * (scale.max - scale.min),
          label: "",
        }));
        const stacks = stackByScore({ countries, outermost: [], scale });
        const held = [...stacks.values()].flat().map(({ id }) => id);
        expect(held.sort()).toEqual(countries.map(({ id }) => id).sort());
        for (const [at, stack] of stacks) {
          // half a hundredth of the scale away at most
          const reach = (scale.max - scale.min) * 0.005 + 1e-9;
          for (const { score } of stack) expect(Math.abs(score - at)).toBeLessThanOrEqual(reach);
        }
      }),
    );
  });
});

describe("layWithRoom", () => {
  const country = (id: string) => ({
    id,
    rank: 1,
    score: 1,
    label: "long",
    shortLabel: "short",
    shortestLabel: "s",
  });
  const input = {
    countries: [country("a"), country("b")],
    labelled: ["a", "b"],
    scale: SCALE,
    rounds: roundScores(SCALE, String),
    outermost: [],
    median: { score: 1, text: "" },
    emptiest: null,
  };
  /** A ladder that has room for so many labels of each length. */
  const roomFor = (room: Record<string, number>) => (given: LadderInput) => {
    const labels = given.countries
      .slice(0, room[given.countries[0]?.label ?? ""] ?? 0)
      .map(({ id, label }) => ({ id, text: label, x: 0, y: 0, anchor: "start" as const, leader: null }));
    return { ...layLying(given), labels };
  };
  const textsOf = (room: Record<string, number>) =>
    layWithRoom(roomFor(room), input).labels.map(({ text }) => text);

  it("takes the longest labels that all find room", () => {
    expect(textsOf({ long: 2, short: 2, s: 2 })).toEqual(["long", "long"]);
    expect(textsOf({ long: 1, short: 2, s: 2 })).toEqual(["short", "short"]);
    expect(textsOf({ long: 0, short: 1, s: 2 })).toEqual(["s", "s"]);
  });

  it("takes those of which the most find room where never all do, the longer of equals", () => {
    expect(textsOf({ long: 0, short: 1, s: 1 })).toEqual(["short"]);
    expect(textsOf({})).toEqual([]);
  });
});

describe("placeLabels", () => {
  const frame = { width: 200, height: 100, fontSize: 10 };
  const dot = (id: string, x: number) => ({ id, x, y: 50, r: 3 });
  /** Above the dot, to the end side. */
  const above = () => [{ dx: 0, dy: -10, anchor: "start" as const }];
  const named = (...ids: string[]) => ({
    countries: ids.map((id) => ({ id, rank: 1, score: 1, label: id.repeat(8) })),
    labelled: ids,
  });

  it("tries another order where one leaves a label out", () => {
    // b has two spots, a one; whoever places b in its first spot before a leaves a without
    const spots = ({ id }: LadderDot) =>
      id === "a"
        ? [{ dx: 20, dy: -30, anchor: "start" as const }]
        : [
            { dx: -20, dy: -30, anchor: "start" as const },
            { dx: 0, dy: 40, anchor: "start" as const },
          ];
    for (const order of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const labels = placeLabels(named(...order), [dot("a", 40), dot("b", 80)], spots, frame, []);
      expect(labels.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    }
  });

  it("has no label for a country that the ladder does not have, or that has no words", () => {
    const spots = above;
    expect(placeLabels(named("a", "b"), [dot("a", 40)], spots, frame, []).map(({ id }) => id)).toEqual(["a"]);
    const wordless = { countries: [{ id: "a", rank: 1, score: 1, label: "" }], labelled: ["a", "b"] };
    expect(placeLabels(wordless, [dot("a", 40), dot("b", 90)], spots, frame, [])).toEqual([]);
  });

  it("leaves a label out for which there is no room, and lays nothing over what is taken", () => {
    const everything = [{ left: 0, right: 200, top: 0, bottom: 45 }];
    expect(placeLabels(named("a"), [dot("a", 40)], above, frame, everything)).toEqual([]);
    expect(placeLabels(named("a"), [dot("a", 190)], above, frame, [])).toEqual([]);
  });
});

describe("roundScores", () => {
  const printed = (min: number, max: number, axis: "whole" | "lens") =>
    roundScores({ min, max }, (score) => `${score} points`)[axis].map(({ text }) => text);
  const inPoints = (scores: readonly number[]) => scores.map((score) => `${score} points`);

  it("names round scores as they are printed, and no more than the scale holds", () => {
    expect(printed(0, 100, "whole")).toEqual(inPoints([0, 20, 40, 60, 80, 100]));
    expect(printed(0, 90, "whole")).toEqual(inPoints([0, 20, 40, 60, 80]));
    expect(printed(0, 20, "lens").slice(0, 4)).toEqual(inPoints([0, 1, 2, 3]));
  });

  it("names round parts of a scale of 1 or 11 too", () => {
    expect(printed(0, 1, "whole")).toEqual(inPoints([0, 0.2, 0.4, 0.6, 0.8, 1]));
    expect(printed(0, 11, "whole")).toEqual(inPoints([0, 2, 4, 6, 8, 10]));
  });
});
