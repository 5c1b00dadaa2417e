import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "@/lib/models/parse-printed";

describe("parsePrinted", () => {
  it.each([
    { printed: "53.5±5.1%", value: 53.5, plusMinus: 5.1, of: null },
    { printed: "11.5 ± 6.8", value: 11.5, plusMinus: 6.8, of: null },
    { printed: "53.5% ± 5", value: 53.5, plusMinus: 5, of: null },
    { printed: "82.7 (-1.8, 1.6)", value: 82.7, plusMinus: null, of: null },
    { printed: "94.6(13k)", value: 94.6, plusMinus: null, of: null },
    { printed: "25/29", value: 25, plusMinus: null, of: 29 },
    { printed: "25 / 29", value: 25, plusMinus: null, of: 29 },
    { printed: "$19.50", value: 19.5, plusMinus: null, of: null },
    { printed: "₽650", value: 650, plusMinus: null, of: null },
    { printed: "1,234,567.8", value: 1234567.8, plusMinus: null, of: null },
    { printed: "-0.5", value: -0.5, plusMinus: null, of: null },
    { printed: "−0.5", value: -0.5, plusMinus: null, of: null },
    { printed: "0.5554", value: 0.5554, plusMinus: null, of: null },
    { printed: "100%", value: 100, plusMinus: null, of: null },
    { printed: " 0 ", value: 0, plusMinus: null, of: null },
  ])("reads $printed", ({ printed, ...parsed }) => {
    expect(parsePrinted(printed)).toEqual(parsed);
  });

  it.each(["selfhost", "", "-", "n/a", "±5.1", "about 53.5", "o3: 53.5"])(
    "guesses nothing of %j",
    (printed) => {
      expect(parsePrinted(printed)).toBeNull();
    },
  );

  it("reads back any number, printed with any of up to four decimals and with any ±", () => {
    const decimals = fc.integer({ min: 0, max: 4 });
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const error = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(number, error, decimals, (value, plusMinus, places) => {
        const [text, errorText] = [value.toFixed(places), plusMinus?.toFixed(places)];
        const printed = errorText === undefined ? `${text}%` : `${text}±${errorText}%`;
        expect(parsePrinted(printed)).toEqual({
          value: Number(text),
          plusMinus: errorText === undefined ? null : Number(errorText),
          of: null,
        });
      }),
    );
  });

  it("reads back any count of items", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (right, items) => {
        expect(parsePrinted(`${right}/${items}`)).toEqual({ value: right, plusMinus: null, of: items });
      }),
    );
  });

  it("reads thousands set apart by commas", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(parsePrinted(value.toLocaleString("en"))?.value).toBe(value);
      }),
    );
  });
});
