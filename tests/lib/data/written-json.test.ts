import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "@/lib/data/parse-json";
import { countKeys, measureJson } from "@/lib/data/written-json";

describe("measureJson", () => {
  it("counts the keys of a text as often as they are written", () => {
    expect(measureJson('{ "a": 1, "a": { "b:": "c:{[" } }')).toEqual({ keys: 3, depth: 2 });
    expect(measureJson('["\\":", "\\\\"]')).toEqual({ keys: 0, depth: 1 });
  });

  it("counts as many keys as the value has, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(measureJson(JSON.stringify(value, null, indent)).keys).toBe(countKeys(value));
      }),
    );
  });
});

describe("parseJson", () => {
  it("finds a repeated key wherever it is put into a text", () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(record, fc.jsonValue(), (value, other) => {
        const [key = ""] = Object.keys(value);
        const text = `${JSON.stringify(value).slice(0, -1)}, ${JSON.stringify(key)}: ${JSON.stringify(other)}}`;
        const outcome = parseJson("a.json", text);
        expect(outcome.ok ? [] : outcome.faults.map(({ why }) => why)).toEqual([
          `the key ${JSON.stringify(key)} stands in line 1 already`,
        ]);
      }),
    );
  });

  it("reads what JSON.parse reads, with every value where it stands", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 2);
        const outcome = parseJson("a.json", text);
        if (!outcome.ok) throw new Error("no JSON");
        expect(outcome.document.value).toEqual(JSON.parse(text));
        for (const key of Object.keys(value)) {
          expect(outcome.document.valueAt([key])).toEqual(JSON.parse(text)[key]);
        }
      }),
    );
  });

  it.each(["\u00A01", "[1\v]", "[1]\u2028", '"a\u0001"', "01", "[1}", "{]", "tru", "+1", "\0"])(
    "has a fault for %j, which JSON.parse refuses",
    (text) => {
      expect(() => JSON.parse(text)).toThrow();
      expect(parseJson("a.json", text)).toMatchObject({ ok: false, faults: [{ file: "a.json", line: 1 }] });
    },
  );
});
