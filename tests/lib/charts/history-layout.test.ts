import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HistoryInput, layHistory } from "@/lib/charts/history-layout";
import { textWidth } from "@/lib/charts/text-width";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { pageIn } from "../comparison";

const WIDTHS = [640, 358];
/** What one line of text takes from its baseline to the next. */
const LINE_PX = 17;
const FONT_PX = 16;

/** Up to six countries, each with another rank in every edition. */
const anyInput: fc.Arbitrary<HistoryInput> = fc
  .record({ editions: fc.integer({ min: 1, max: 4 }), countries: fc.integer({ min: 1, max: 6 }) })
  .chain(({ editions, countries }) =>
    fc
      .array(
        fc.uniqueArray(fc.integer({ min: 1, max: 61 }), { minLength: countries, maxLength: countries }),
        { minLength: editions, maxLength: editions },
      )
      .map((ranks) => ({
        editions: ranks.map((_, i) => String(2020 + i)),
        count: 61,
        countries: Array.from({ length: countries }, (_, at) => ({
          id: `c${at}`,
          name: `Country ${at}`,
          ranks: ranks.map((inEdition) => inEdition[at] ?? 0),
        })),
      })),
  );

const law = (holds: (input: HistoryInput, width: number) => void) =>
  fc.assert(fc.property(anyInput, fc.constantFrom(...WIDTHS), holds));

function rankOf(input: HistoryInput, key: string): number {
  const [edition = "", id] = key.split(" ");
  const country = input.countries.find((one) => one.id === id);
  return country?.ranks[input.editions.indexOf(edition)] ?? Number.NaN;
}

describe("layHistory", () => {
  it("puts rank 1 on top and the last at the foot of the axis", () => {
    const countries = [
      { id: "usa", name: "United States", ranks: [1] },
      { id: "ben", name: "Benin", ranks: [61] },
    ];
    const { axes, dots } = layHistory({ editions: ["2024"], count: 61, countries }, 640);
    expect(dots.map(({ y }) => y)).toEqual([axes[0]?.top, axes[0]?.bottom]);
  });

  it("draws nothing of no editions", () => {
    const countries = [{ id: "usa", name: "United States", ranks: [] }];
    const { axes, dots, ranks, names } = layHistory({ editions: [], count: 61, countries }, 640);
    expect([axes, dots, ranks, names]).toEqual([[], [], [], []]);
  });

  it("refuses a country without a rank in one of the editions: it would be drawn above the first", () => {
    const countries = [{ id: "usa", name: "United States", ranks: [1] }];
    expect(() => layHistory({ editions: ["2021", "2024"], count: 61, countries }, 640)).toThrow(
      "There is no rank.",
    );
  });

  it("has a dot and a rank for each country and edition, and a name for each country at the last", () => {
    law((input, width) => {
      const { dots, ranks, names, axes } = layHistory(input, width);
      const keys = input.editions.flatMap((edition) => input.countries.map(({ id }) => `${edition} ${id}`));
      expect(dots.map(({ key }) => key).sort()).toEqual(keys.sort());
      expect(ranks.map(({ key }) => key).sort()).toEqual(keys);
      for (const { key, text } of ranks) expect(text).toBe(String(rankOf(input, key)));
      expect(names.map(({ id }) => id).sort()).toEqual(input.countries.map(({ id }) => id).sort());
      expect(axes.map(({ edition }) => edition)).toEqual(input.editions);
    });
  });

  it("keeps texts of a column a line apart", () => {
    law((input, width) => {
      const { ranks, names } = layHistory(input, width);
      for (const column of [
        ...input.editions.map((edition) => ranks.filter(({ key }) => key.startsWith(edition))),
        names,
      ]) {
        const ys = column.map(({ y }) => y).sort((a, b) => a - b);
        for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(LINE_PX);
      }
    });
  });

  it("keeps the order: who is ranked better stands higher, dot, rank and name", () => {
    law((input, width) => {
      const { dots, ranks } = layHistory(input, width);
      for (const column of [dots, ranks]) {
        for (const one of column) {
          for (const other of column.filter(({ x }) => x === one.x)) {
            if (rankOf(input, one.key) < rankOf(input, other.key)) expect(one.y).toBeLessThan(other.y);
          }
        }
      }
    });
  });

  it("stands each name beside its last rank", () => {
    law((input, width) => {
      const { ranks, names } = layHistory(input, width);
      for (const name of names) {
        const beside = ranks.find(({ key }) => key === `${input.editions.at(-1)} ${name.id}`);
        expect(name.y).toBe(beside?.y);
        expect(name.x).toBeGreaterThan(beside?.x ?? Number.NaN);
      }
    });
  });

  it("draws dots and texts inside the frame, above the names of the editions", () => {
    law((input, width) => {
      const { height, axes, dots, ranks, names } = layHistory(input, width);
      for (const { x, y } of dots) {
        expect(x - 5).toBeGreaterThanOrEqual(0);
        expect(x + 5).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(5);
      }
      for (const { x, y, text } of ranks) {
        expect(x + textWidth(text, FONT_PX)).toBeLessThanOrEqual(width);
        expect(y - FONT_PX).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height - 4 - FONT_PX);
      }
      for (const { x, y } of names) {
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height - 4 - FONT_PX);
      }
      for (const { bottom } of axes) expect(bottom).toBeLessThan(height);
    });
  });

  it.each(FINISHED_LOCALES)("has room for the name of every one of the 61, on a phone too: %s", (locale) => {
    const { history, texts } = pageIn(locale);
    const editions = history.editions.map(({ year }) => year);
    for (const [id, ranks] of Object.entries(history.ranks)) {
      const name = texts.places[id]?.name ?? "";
      const { names, width } = layHistory({ editions, count: 61, countries: [{ id, name, ranks }] }, 358);
      expect((names[0]?.x ?? 0) + textWidth(name, FONT_PX), name).toBeLessThanOrEqual(width);
    }
  });
});

describe("layHistory of one country on its own page", () => {
  const input: HistoryInput = {
    editions: ["2019", "2020", "2021"],
    count: 156,
    countries: [{ id: "rus", name: "Russia", ranks: [1, 156, 37] }],
    single: { joined: [false, true, false] },
  };

  it.each(WIDTHS)("joins only what may be joined, from dot to dot: %d px", (width) => {
    const { dots, lines } = layHistory(input, width);
    const [, from, to] = dots;
    expect(lines).toEqual([{ key: "2020 rus", id: "rus", x1: from?.x, y1: from?.y, x2: to?.x, y2: to?.y }]);
  });

  it.each(WIDTHS)("names nobody, and writes each rank above its dot, inside the picture: %d px", (width) => {
    const { dots, ranks, names, rankAnchor } = layHistory(input, width);
    expect(names).toEqual([]);
    expect(rankAnchor).toBe("middle");
    for (const [i, { text, x, y }] of ranks.entries()) {
      expect(x).toBe(dots[i]?.x);
      expect(y).toBeLessThan(dots[i]?.y ?? 0);
      expect(y - FONT_PX).toBeGreaterThanOrEqual(0);
      expect(x - textWidth(text, FONT_PX) / 2).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text, FONT_PX) / 2).toBeLessThanOrEqual(width);
    }
  });

  it("joins nothing where several are compared", () => {
    law((several, width) => {
      expect(layHistory(several, width).lines).toEqual([]);
    });
  });
});
