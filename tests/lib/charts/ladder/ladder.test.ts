import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LadderDot, LadderInput, LadderLayout } from "@/lib/charts/ladder/ladder";
import { stackByScore, ticksOf } from "@/lib/charts/ladder/ladder";
import { layLying } from "@/lib/charts/ladder/lay-lying";
import { layUpright, lensTop } from "@/lib/charts/ladder/lay-upright";
import { textWidth } from "@/lib/charts/text-width";
import { loadPlace } from "@/lib/data/load";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { HEADLINE_PLACES } from "@/lib/site";
import { toLadderView } from "@/lib/views/ladder";
import { LOADED, RANKED } from "../../global-ai-index-2024";

const FIVE = HEADLINE_PLACES.map((place) => place.toLowerCase());
const SCALE = LOADED.index.scale;

type Input = LadderInput & { shortMedian: string };

/** What the page draws of the real edition in a language: the shorter labels in both forms. */
function inputOf(locale: Locale, labelled = FIVE): Input {
  const view = toLadderView(locale, RANKED, SCALE, loadPlace, FIVE);
  return {
    ...view,
    labelled,
    countries: view.countries.map((country) => ({ ...country, label: country.shortLabel })),
    shortMedian: view.median.shortText,
  };
}

/** As the page does it where there is little room: a shorter note too. */
function layShort(input: Input): LadderLayout {
  return layUpright({ ...input, median: { ...input.median, text: input.shortMedian } });
}

const LAYOUTS = [
  { form: "lying", lay: layLying },
  { form: "upright", lay: layShort },
];

const REAL = FINISHED_LOCALES.flatMap((locale) => LAYOUTS.map((layout) => ({ locale, ...layout })));

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
      scale: { min: 0, max: 100 },
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

describe("the ladder of the Global AI Index 2024", () => {
  it.each(REAL)("has a dot for each of the 83 countries: $form, $locale", ({ locale, lay }) => {
    const ids = new Set(lay(inputOf(locale)).dots.map(({ id }) => id));
    expect(ids).toEqual(new Set(LOADED.countries.map(({ place }) => place.toLowerCase())));
  });

  it.each(REAL)("names all five headline countries: $form, $locale", ({ locale, lay }) => {
    expect(
      lay(inputOf(locale))
        .labels.map(({ id }) => id)
        .sort(),
    ).toEqual([...FIVE].sort());
  });

  it.each(REAL)("lays no label on a dot, a note or another label: $form, $locale", ({ locale, lay }) => {
    const layout = lay(inputOf(locale));
    expect(collisions(layout)).toEqual([]);
    const notes = noteBoxes(layout);
    expect(notes).toHaveLength(2);
    expect(labelBoxes(layout).filter(({ box }) => notes.some((note) => overlap(box, note)))).toEqual([]);
  });

  it.each(REAL)("lays no note on a dot: $form, $locale", ({ locale, lay }) => {
    const layout = lay(inputOf(locale));
    const notes = noteBoxes(layout);
    expect(layout.dots.filter((dot) => notes.some((note) => overlap(boxOf(dot), note)))).toEqual([]);
  });

  it.each(REAL)("draws everything inside its frame: $form, $locale", ({ locale, lay }) => {
    const layout = lay(inputOf(locale));
    const labels = labelBoxes(layout).map(({ box }) => box);
    expect(outside(layout, [...layout.dots.map(boxOf), ...labels, ...noteBoxes(layout)])).toEqual([]);
  });

  it.each(REAL)(
    "keeps the five named and readable whoever is marked besides: $form, $locale",
    ({ locale, lay }) => {
      for (const { place } of LOADED.countries) {
        const layout = lay(inputOf(locale, [...new Set([...FIVE, place.toLowerCase()])]));
        expect(layout.labels.map(({ id }) => id)).toEqual(expect.arrayContaining(FIVE));
        expect(collisions(layout), place).toEqual([]);
      }
    },
  );

  it("has no two dots that touch, lying down", () => {
    const { dots } = layLying(inputOf("en"));
    expect(dots).toHaveLength(83);
    expect(touching(dots)).toEqual([]);
  });

  it("stands Brazil, Russia, Estonia and Malta, who print 12, one above the other", () => {
    const group = layLying(inputOf("en")).dots.filter(({ id }) => ["bra", "rus", "est", "mlt"].includes(id));
    expect(group).toHaveLength(4);
    expect(new Set(group.map(({ x }) => x)).size).toBe(1);
    expect(new Set(group.map(({ y }) => y)).size).toBe(4);
  });

  it("enlarges the scores up to 25, where 74 of the 83 are", () => {
    const input = inputOf("en");
    // 0.88 x 83 = 73.04; up to 20 there are 83 - 10 = 73, too few; up to 25 also India with 24
    expect(input.countries.filter(({ score }) => score <= 20)).toHaveLength(73);
    expect(input.countries.filter(({ score }) => score <= 25)).toHaveLength(74);
    expect(lensTop(input)).toBe(25);
  });

  it("draws who is under the lens twice and who is above it once", () => {
    const { dots } = layUpright(inputOf("en"));
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
    expect(lensTop({ countries, scale: { min: 0, max: 100 } })).toBe(100);
  });
});

describe("stackByScore", () => {
  it("orders a stack by rank from the axis outwards, with who must be reached outermost", () => {
    const countries = ["bra", "rus", "est"].map((id, i) => ({ id, rank: 30 + i, score: 12, label: id }));
    const stack = stackByScore({ countries, outermost: ["bra"] }).get(12);
    expect(stack?.map(({ id }) => id)).toEqual(["rus", "est", "bra"]);
  });
});

describe("ticksOf", () => {
  it("names whole steps and no more than the scale holds", () => {
    expect(ticksOf(0, 100, 20)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksOf(0, 90, 20)).toEqual([0, 20, 40, 60, 80]);
  });
});
