import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementInput } from "@/lib/charts/agreement";
import { CHART_SIZES } from "@/lib/charts/chart-frame";
import { isFree, textBox } from "@/lib/charts/ladder/boxes";
import { type AgreementLayout, agreementWords, layAgreement } from "@/lib/charts/lay-agreement";
import { placePointTip, pointAt } from "@/lib/charts/point-touch";
import { textWidth } from "@/lib/charts/text-width";
import { loadPlace } from "@/lib/data/load";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { HEADLINE_IDS } from "@/lib/site";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs } from "@/lib/views/agreement-pair";
import { AGREEMENT, MIRRORED_AGREEMENT } from "./agreement-input";

const REAL = FINISHED_LOCALES.flatMap((locale) =>
  agreementPairs(loadNewestEditions()).map((pair) => toAgreementPage(locale, pair, loadPlace).input),
);

const labelBoxes = ({ labels, fontSize }: AgreementLayout) =>
  labels.map(({ text, x, y, anchor }) => textBox(x, y, textWidth(text, fontSize), fontSize, anchor));

/** An input with so many countries, the second order a permutation of the first. */
const inputs = fc
  .integer({ min: 2, max: 60 })
  .chain((n) =>
    fc.shuffledSubarray(
      Array.from({ length: n }, (_, i) => i + 1),
      { minLength: n },
    ),
  )
  .map((order): AgreementInput => {
    const dots = order.map((rank, i) => ({
      id: `c${i}`,
      name: `Country ${i}`,
      ranks: [i + 1, rank] as const,
      inAll: [i + 1, rank] as const,
    }));
    return { ...AGREEMENT, dots, named: dots.slice(0, 5).map(({ id }) => ({ id, colour: null })) };
  });

describe("layAgreement", () => {
  it("puts the first ranks at the start and on top, and equal ranks on the line from corner to corner", () => {
    const { rows, plot } = layAgreement(AGREEMENT, "wide");
    const first = rows.find(({ dot }) => dot.id === "usa");
    for (const { x, y } of rows) {
      expect(x).toBeGreaterThanOrEqual(first?.x ?? Number.NaN);
      expect(y).toBeGreaterThanOrEqual(first?.y ?? Number.NaN);
    }
    expect((first?.x ?? 0) - plot.start).toBeCloseTo((first?.y ?? 0) - plot.top, 9);
    expect(plot.end - plot.start).toBe(plot.bottom - plot.top);
  });

  it("keeps dots, ticks, captions and names within the picture, at any number of countries", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...CHART_SIZES), (input, size) => {
        const layout = layAgreement(input, size);
        const { plot, width, height } = layout;
        for (const { x, y, r } of layout.rows) {
          expect(x - r).toBeGreaterThanOrEqual(plot.start - r);
          expect(x).toBeLessThanOrEqual(plot.end);
          expect(y).toBeGreaterThanOrEqual(plot.top);
          expect(y).toBeLessThanOrEqual(plot.bottom);
        }
        for (const { y } of [...layout.captions.lying, ...layout.ticks.lying]) expect(y).toBeLessThan(height);
        for (const box of labelBoxes(layout)) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("lets no name lie on another name, on a named dot, or on the caption above", () => {
    for (const layout of REAL.flatMap((input) => CHART_SIZES.map((size) => layAgreement(input, size)))) {
      const boxes = labelBoxes(layout);
      const named = layout.rows
        .filter((row) => row.named)
        .map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
      for (const [i, box] of boxes.entries()) {
        expect(isFree(box, [...boxes.slice(i + 1), ...named])).toBe(true);
        for (const { y } of layout.captions.standing)
          expect(box.top).toBeGreaterThanOrEqual(y + layout.fontSize / 2);
      }
    }
  });

  it("names each of the five that both editions of a real pair cover, in both sizes and every language", () => {
    expect(REAL).toHaveLength(FINISHED_LOCALES.length * 6);
    for (const input of REAL) {
      const covered = HEADLINE_IDS.filter((id) => input.dots.some((dot) => dot.id === id));
      for (const size of CHART_SIZES) {
        const names = layAgreement(input, size).labels.map(({ id }) => id);
        expect(names, `${input.summary} ${size}`).toEqual(expect.arrayContaining(covered));
      }
    }
  });

  it("names the first rank and whole steps on both axes, six or seven at most", () => {
    for (const input of REAL) {
      const { ticks } = layAgreement(input, "narrow");
      const ranks = ticks.lying.map(({ rank }) => rank);
      expect(ranks).toEqual(ticks.standing.map(({ rank }) => rank));
      expect(ranks[0]).toBe(1);
      expect(ranks.length).toBeLessThanOrEqual(7);
      expect(ranks.slice(1).every((rank, i) => rank === (i + 1) * (ranks[1] ?? 0))).toBe(true);
    }
  });
});

describe("layAgreement of more countries than there are", () => {
  it("names the first rank and every hundredth", () => {
    const dots = Array.from({ length: 430 }, (_, i) => {
      const ranks = [i + 1, i + 1] as const;
      return { id: `c${i}`, name: `Country ${i}`, ranks, inAll: ranks };
    });
    const { ticks } = layAgreement({ ...AGREEMENT, dots, named: [] }, "wide");
    expect(ticks.lying.map(({ rank }) => rank)).toEqual([1, 100, 200, 300, 400]);
  });
});

describe("the country that is asked about", () => {
  const layout = layAgreement(AGREEMENT, "wide");
  const russia = layout.rows.findIndex(({ dot }) => dot.id === "rus");

  it("is the one nearest to the point, and nobody far from all", () => {
    const { x, y } = layout.rows[russia] ?? { x: 0, y: 0 };
    const near = { x: (x - 6) / layout.width, y: (y + 9) / layout.height };
    expect(pointAt(layout, near)).toBe(russia);
    expect(pointAt(layout, { x: 0.2, y: 0.85 })).toBeNull();
    const mirrored = layAgreement(MIRRORED_AGREEMENT, "wide");
    expect(pointAt(mirrored, { ...near, x: 1 - near.x })).toBe(russia);
  });

  it("is told with both ranks, among the common and among all", () => {
    expect(agreementWords(AGREEMENT)[russia]).toBe(
      "Russia, First Index 2024: 6 of 6 (9 of all 9), Second Index 2025: 3 of 6 (3 of all 7)",
    );
  });

  it("has words in the order in which the picture has its dots", () => {
    expect(agreementWords(AGREEMENT).map((words) => words.split(",")[0])).toEqual(
      layout.rows.map(({ dot }) => dot.name),
    );
  });

  it("has its words within the picture, under it in the upper half and over it in the lower", () => {
    const tip = { width: 300, height: 100 };
    for (const some of [layout, layAgreement(MIRRORED_AGREEMENT, "narrow")]) {
      for (const [index, { y }] of some.rows.entries()) {
        const place = placePointTip(some, index, 0.9, tip);
        expect(place?.isAbove).toBe(y >= some.height / 2);
        expect(place?.position.x).toBeGreaterThanOrEqual(0);
        expect((place?.position.x ?? 0) + tip.width).toBeLessThanOrEqual(some.width * 0.9 + 1e-9);
      }
    }
    expect(placePointTip(layout, 99, 1, tip)).toBeNull();
  });
});
