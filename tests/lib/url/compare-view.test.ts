import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CompareView,
  type CompareVocabulary,
  decodeCompareView,
  defaultBase,
  encodeCompareView,
  MAX_COUNTRIES,
  notCovered,
} from "@/lib/url/compare-view";

const FIVE = ["rus", "usa", "chn", "ind", "bra"];
const EDITION_2024 = "global-ai-index:2024";
const EDITION_2025 = "global-ai-index:2025";
const COVERED_2024 = [...FIVE, "deu", "fra", "kor", "hkg"];

const KNOWN: CompareVocabulary = {
  editions: [EDITION_2025, EDITION_2024],
  places: { [EDITION_2025]: [...FIVE, "deu", "fra", "kor", "khm"], [EDITION_2024]: COVERED_2024 },
  defaults: { countries: FIVE, edition: EDITION_2024, base: "rus" },
};
const DEFAULT = { countries: FIVE, edition: EDITION_2024, base: "rus" };

const decode = (search: string) => decodeCompareView(search, KNOWN);
const encode = (view: CompareView) => encodeCompareView(view, KNOWN);

const anyView: fc.Arbitrary<CompareView> = fc
  .uniqueArray(fc.constantFrom(...COVERED_2024, "khm"), { minLength: 1, maxLength: MAX_COUNTRIES })
  .chain((countries) =>
    fc.record({
      countries: fc.constant(countries),
      edition: fc.constantFrom(...KNOWN.editions),
      base: fc.constantFrom(...countries),
    }),
  );

describe("decodeCompareView", () => {
  it("opens on the five", () => {
    expect(decode("")).toEqual({ view: DEFAULT, dropped: [] });
    expect(decode("?c=&e=&base=")).toEqual({ view: DEFAULT, dropped: [] });
  });

  it("reads countries in the order chosen, edition and base", () => {
    expect(decode("?c=deu,fra,rus&e=global-ai-index:2025&base=fra")).toEqual({
      view: { countries: ["deu", "fra", "rus"], edition: EDITION_2025, base: "fra" },
      dropped: [],
    });
  });

  it("forgives case, blanks, escaped commas, empty places and a repeated parameter", () => {
    const { view, dropped } = decode("?c=DEU%2C%20Fra,,&c=kor&e=Global-AI-Index%3A2025&base=KOR");
    expect(view).toEqual({ countries: ["deu", "fra", "kor"], edition: EDITION_2025, base: "kor" });
    expect(dropped).toEqual([]);
  });

  it("takes Russia as the base where it is chosen, otherwise the first", () => {
    expect(decode("?c=deu,rus").view.base).toBe("rus");
    expect(decode("?c=deu,fra").view.base).toBe("deu");
  });

  it("drops an unknown country and says which, as it stood", () => {
    const { view, dropped } = decode("?c=deu,XYZ,fra");
    expect(view.countries).toEqual(["deu", "fra"]);
    expect(dropped).toEqual([{ kind: "unknown-country", value: "XYZ" }]);
  });

  it("drops a duplicate, and says it once", () => {
    const { view, dropped } = decode("?c=deu,fra,deu,deu");
    expect(view.countries).toEqual(["deu", "fra"]);
    expect(dropped).toEqual([{ kind: "duplicate-country", value: "deu" }]);
  });

  it("drops a seventh country and every further one", () => {
    const { view, dropped } = decode("?c=rus,usa,chn,ind,bra,deu,fra,kor,rus");
    expect(view.countries).toEqual([...FIVE, "deu"]);
    expect(dropped).toEqual([
      { kind: "too-many", value: "fra" },
      { kind: "too-many", value: "kor" },
      { kind: "duplicate-country", value: "rus" },
    ]);
  });

  it("keeps one country alone and says so, also where it is what is left", () => {
    expect(decode("?c=deu")).toEqual({
      view: { countries: ["deu"], edition: EDITION_2024, base: "deu" },
      dropped: [{ kind: "one-country", value: "deu" }],
    });
    expect(decode("?c=deu,xyz").dropped.map(({ kind }) => kind)).toEqual(["unknown-country", "one-country"]);
  });

  it("shows the five where no country is left", () => {
    expect(decode("?c=xyz,zzz")).toEqual({
      view: DEFAULT,
      dropped: [
        { kind: "unknown-country", value: "xyz" },
        { kind: "unknown-country", value: "zzz" },
      ],
    });
  });

  it("keeps a country that the chosen edition does not cover", () => {
    const { view, dropped } = decode("?c=khm,rus&e=global-ai-index:2024");
    expect(view.countries).toEqual(["khm", "rus"]);
    expect(dropped).toEqual([]);
    expect(notCovered(view, KNOWN)).toEqual(["khm"]);
    expect(notCovered({ ...view, edition: EDITION_2025 }, KNOWN)).toEqual([]);
    expect(notCovered({ ...view, edition: "global-ai-index:1999" }, KNOWN)).toEqual(view.countries);
  });

  it("falls back from an unknown edition to the default one", () => {
    expect(decode("?e=global-ai-index:1999")).toEqual({
      view: DEFAULT,
      dropped: [{ kind: "unknown-edition", value: "global-ai-index:1999" }],
    });
    expect(decode("?e=toString").view.edition).toBe(EDITION_2024);
  });

  it("falls back from a base that is unknown or not chosen to the first country", () => {
    expect(decode("?c=deu,rus&base=xyz")).toEqual({
      view: { countries: ["deu", "rus"], edition: EDITION_2024, base: "deu" },
      dropped: [{ kind: "unknown-base", value: "xyz" }],
    });
    expect(decode("?c=deu,rus&base=fra")).toEqual({
      view: { countries: ["deu", "rus"], edition: EDITION_2024, base: "deu" },
      dropped: [{ kind: "base-not-chosen", value: "fra" }],
    });
  });

  it("names an unknown parameter and passes over those that follow people", () => {
    const { view, dropped } = decode("?utm_source=x&fbclid=1&gclid=2&ref=y&lang=ru&__proto__=z");
    expect(view).toEqual(DEFAULT);
    expect(dropped).toEqual([
      { kind: "unknown-parameter", value: "lang=ru" },
      { kind: "unknown-parameter", value: "__proto__=z" },
    ]);
  });

  it("cuts what it repeats at 40 characters and splits none", () => {
    const [drop] = decode(`?c=rus,usa,${"\u{1F600}".repeat(50)}`).dropped;
    expect(drop?.value).toBe("\u{1F600}".repeat(40));
  });

  it("never throws and always gives a view that can be drawn", () => {
    // Half a pair of surrogates among them.
    const anyCodeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    const pieces = fc.constantFrom(
      "?",
      "&",
      "=",
      ",",
      ":",
      "%",
      "c",
      "e",
      "base",
      "rus",
      "deu",
      "xyz",
      EDITION_2025,
    );
    const search = fc.oneof(
      fc.string({ unit: anyCodeUnit }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { view } = decode(text);
        expect(view.countries.length).toBeGreaterThanOrEqual(1);
        expect(view.countries.length).toBeLessThanOrEqual(MAX_COUNTRIES);
        expect(new Set(view.countries).size).toBe(view.countries.length);
        expect(view.countries).toContain(view.base);
        expect(KNOWN.editions).toContain(view.edition);
        expect(decode(encode(view)).view).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  it("bears an address of two hundred thousand countries", () => {
    expect(decode(`?c=${"xyz,".repeat(200_000)}`).dropped).toHaveLength(1);
  });

  it("leaves the vocabulary as it was", () => {
    decode("").view.countries.push("deu");
    expect(KNOWN.defaults.countries).toHaveLength(5);
  });
});

describe("encodeCompareView", () => {
  it("writes nothing for the default", () => {
    expect(encode(DEFAULT)).toBe("");
  });

  it("writes only what differs, commas and colon as they are", () => {
    expect(encode({ ...DEFAULT, edition: EDITION_2025 })).toBe("?e=global-ai-index:2025");
    expect(encode({ ...DEFAULT, base: "usa" })).toBe("?base=usa");
    expect(encode({ countries: ["deu", "fra"], edition: EDITION_2024, base: "deu" })).toBe("?c=deu,fra");
    expect(encode({ countries: ["deu", "rus"], edition: EDITION_2025, base: "deu" })).toBe(
      "?c=deu,rus&e=global-ai-index:2025&base=deu",
    );
  });

  it("counts another order of the five as another view", () => {
    expect(encode({ ...DEFAULT, countries: ["usa", "rus", "chn", "ind", "bra"] })).toBe(
      "?c=usa,rus,chn,ind,bra",
    );
  });

  it("is read back as the same view, with nothing dropped", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: back, dropped } = decode(encode(view));
        expect(back).toEqual(view);
        expect(dropped.filter(({ kind }) => kind !== "one-country")).toEqual([]);
      }),
    );
  });

  it("writes nothing that could be left out", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const parts = encode(view).slice(1).split("&").filter(Boolean);
        for (const left of parts) {
          const rest = parts.filter((part) => part !== left).join("&");
          expect(decode(`?${rest}`).view).not.toEqual(view);
        }
      }),
    );
  });
});

describe("defaultBase", () => {
  it("is the preferred one where chosen, otherwise the first", () => {
    expect(defaultBase(["usa", "rus"], KNOWN)).toBe("rus");
    expect(defaultBase(["usa", "deu"], KNOWN)).toBe("usa");
    expect(defaultBase([], KNOWN)).toBe("rus");
  });
});
