import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import { decodeWeightsView, encodeWeightsView, MAX_DIGITS, weightsLink } from "@/lib/url/weights-view";

const PILLARS = ["talent", "research", "commercial"];

const decode = (search: string) => decodeWeightsView(search, PILLARS);
const encode = (weights: readonly string[] | null) => encodeWeightsView({ weights }, PILLARS);
const weightsOf = (search: string) => decode(search).view.weights;

/** Decimals in their shortest form, not all zero. */
const anyDecimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{0,12}[1-9]$|^$/))
  .map(([whole, fraction]) => (fraction ? `${whole}.${fraction}` : String(whole)));
const anyWeights = fc
  .array(anyDecimal, { minLength: PILLARS.length, maxLength: PILLARS.length })
  .filter((weights) => weights.some((weight) => weight !== "0"));

describe("decodeWeightsView", () => {
  it("opens on the base weights", () => {
    expect(decode("")).toEqual({ view: { weights: null }, dropped: [] });
    expect(decode("?w=")).toEqual({ view: { weights: null }, dropped: [] });
    expect(decode("?w=%20,,")).toEqual({ view: { weights: null }, dropped: [] });
  });

  it("reads decimals in the order of the pillars, however they are named", () => {
    expect(decode("?w=commercial:12.5,talent:70,research:17.5")).toEqual({
      view: { weights: ["70", "17.5", "12.5"] },
      dropped: [],
    });
  });

  it("forgives case, blanks, escapes, empty places, a repeated parameter and digits that say nothing", () => {
    expect(decode("?w=Talent%3A050.0%2C%20RESEARCH%20:%20.50,,&w=commercial:49.500")).toEqual({
      view: { weights: ["50", "0.5", "49.5"] },
      dropped: [],
    });
  });

  it("takes pillars that are not named for 0, and says which", () => {
    expect(decode("?w=talent:100")).toEqual({
      view: { weights: ["100", "0", "0"] },
      dropped: [
        { kind: "no-weight", value: "research" },
        { kind: "no-weight", value: "commercial" },
      ],
    });
  });

  it("keeps weights of another sum, and says it exactly", () => {
    expect(decode("?w=talent:7870,research:6293,commercial:0.1").dropped).toEqual([
      { kind: "other-sum", value: "14163.1" },
    ]);
    expect(decode("?w=talent:0.1,research:0.2,commercial:0").dropped).toEqual([
      { kind: "other-sum", value: "0.3" },
    ]);
    expect(decode("?w=talent:99.9,research:0.1,commercial:0.00").dropped).toEqual([]);
  });

  it.each([
    ["talent:-3", "negative"],
    ["talent:-0", "negative"],
    ["talent:many", "no-number"],
    ["talent:1e3", "no-number"],
    ["talent:5.", "no-number"],
    ["talent:.", "no-number"],
    ["talent:", "no-number"],
    ["talent", "no-number"],
    ["talent:1:2", "no-number"],
    ["talent:Infinity", "no-number"],
    ["talent:٥", "no-number"],
    [`talent:0.${"1".repeat(MAX_DIGITS)}`, "too-long"],
    ["luck:3", "unknown-pillar"],
    ["constructor:3", "unknown-pillar"],
    ["__proto__:3", "unknown-pillar"],
    ["research:5", "named-twice"],
  ])("leaves out %s: %s", (part, kind) => {
    const { view, dropped } = decode(`?w=research:60,commercial:40,${part}`);
    expect(view.weights).toEqual(["0", "60", "40"]);
    expect(dropped.filter((one) => one.kind !== "no-weight")).toEqual([{ kind, value: part.slice(0, 40) }]);
  });

  it("shows the base weights where all are zero or none is left, and says so", () => {
    expect(decode("?w=talent:0,research:0.0")).toEqual({
      view: { weights: null },
      dropped: [{ kind: "none-left", value: "talent:0,research:0.0" }],
    });
    expect(decode("?w=luck:4")).toEqual({
      view: { weights: null },
      dropped: [
        { kind: "unknown-pillar", value: "luck:4" },
        { kind: "none-left", value: "luck:4" },
      ],
    });
  });

  it("names what is no parameter of the page, and passes over those by which others follow readers", () => {
    expect(decode("?lang=ru&utm_source=mail").dropped).toEqual([
      { kind: "unknown-parameter", value: "lang=ru" },
    ]);
  });

  it("never throws, and what it gives can always be ranked by", () => {
    const anyPart = fc.oneof(fc.string(), fc.constantFrom("talent:1e999", "research:-1", "commercial:.5"));
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const weights = weightsOf(`?w=${parts.join(",")}`);
        expect(weights === null || toWholeWeights(weights).some((weight) => weight > 0n)).toBe(true);
      }),
    );
  });
});

describe("encodeWeightsView", () => {
  it("writes nothing for the base weights", () => {
    expect(encode(null)).toBe("");
  });

  it("names every pillar, those without weight too", () => {
    expect(encode(["11", "88.75", "0"])).toBe("?w=talent:11,research:88.75,commercial:0");
  });

  it("is read back as the very same decimals", () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        expect(weightsOf(encode(weights))).toEqual(weights);
      }),
    );
  });
});

describe("weightsLink", () => {
  it("leads to the edition with weights of which only the ratios count", () => {
    expect(weightsLink("ar", "global-ai-index", "2024", PILLARS, [3n, 12345678901234567890n, 0n])).toBe(
      "/ar/weights/global-ai-index/2024/?w=talent:3,research:12345678901234567890,commercial:0",
    );
  });

  it("is read back by the page without a word but on the sum", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const { search } = new URL(weightsLink("en", "i", "2024", PILLARS, weights), "https://example.org");
        expect(weightsOf(search)).toEqual(weights.map(String));
        expect(decode(search).dropped.filter(({ kind }) => kind !== "other-sum")).toEqual([]);
      }),
    );
  });
});
