import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "@/lib/data/parse-json";
import { countColons, countKeys, measureJson } from "@/lib/data/written-json";

describe("measureJson", () => {
  it("counts the keys of a text as often as they are written", () => {
    expect(measureJson('{ "a": 1, "a": { "b:": "c:{[" } }')).toEqual({ keys: 3, depth: 2 });
    expect(measureJson('["\\":", "\\\\"]')).toEqual({ keys: 0, depth: 1 });
  });

  it("counts as many keys as the value has, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(measureJson(JSON.stringify(value, null, indent)).keys).toBe(
          countKeys(value, Number.POSITIVE_INFINITY),
        );
      }),
    );
  });
});

describe("countColons", () => {
  it("counts at least as many as there are keys, and more only where a text has one after a blank or a mark", () => {
    expect(countColons('{ "a" : 1, "a": { "b": 2 } }')).toBe(3);
    expect(countColons('{ "a": "https://example.org: a page" }')).toBe(1);
    expect(countColons('{ "a": "\\": and :" }')).toBe(3);
  });
});

describe("countKeys", () => {
  it("stops where a value lies deeper than it may", () => {
    expect(countKeys({ a: [{ b: 1 }] }, 3)).toBe(2);
    expect(countKeys({ a: [{ b: 1 }] }, 2)).toBe(Number.POSITIVE_INFINITY);
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

  it("finds a repeated key beside a text with a colon, and one of a value that is itself repeated", () => {
    const faultsOf = (text: string) => {
      const outcome = parseJson("a.json", text);
      return outcome.ok ? [] : outcome.faults.map(({ line, path }) => `${line} ${path}`);
    };
    expect(faultsOf('{ "at": "https://a.org",\n"b": 1,\n"b": 2 }')).toEqual(["3 b"]);
    expect(faultsOf('{ "a": { "b": 1,\n"b": 2 },\n"a": 3 }')).toEqual(["2 a.b", "3 a"]);
    expect(faultsOf('{ "at": "a: b" }')).toEqual([]);
  });

  it.each([
    ["a text", "[".repeat(1e5)],
    ["a list", "[".repeat(1e5) + "]".repeat(1e5)],
    ["what a repeated key hides", `{ "a": ${"[".repeat(1e5)}${"]".repeat(1e5)}, "a": 1 }`],
  ])("refuses %s of a hundred thousand levels", (_, text) => {
    expect(parseJson("a.json", text)).toMatchObject({
      ok: false,
      faults: [{ value: "lists in lists in lists" }],
    });
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
