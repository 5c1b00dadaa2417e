import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeModelsView,
  encodeModelsView,
  MAX_MODELS,
  type ModelsView,
  type ModelsVocabulary,
} from "@/lib/url/models-view";

const DEFAULTS = ["deepseek-v3", "gigachat-max"];
const KNOWN: ModelsVocabulary = {
  models: [
    ...DEFAULTS,
    "deepseek-r1",
    "gigachat-2-max",
    "gpt-4o",
    "qwen-2-5-72b",
    "yandexgpt-5-pro",
    "jais-2",
  ],
  defaults: DEFAULTS,
};
const DEFAULT: ModelsView = { models: DEFAULTS };

const decode = (search: string) => decodeModelsView(search, KNOWN);
const encode = (...models: string[]) => encodeModelsView({ models }, KNOWN);

const anyModels = fc.uniqueArray(fc.constantFrom(...KNOWN.models), { minLength: 1, maxLength: MAX_MODELS });

describe("decodeModelsView", () => {
  it("opens on the default models", () => {
    expect(decode("")).toEqual({ view: DEFAULT, dropped: [] });
    expect(decode("?m=")).toEqual({ view: DEFAULT, dropped: [] });
    expect(decode("?m=%20,,")).toEqual({ view: DEFAULT, dropped: [] });
  });

  it("reads models in the order chosen", () => {
    expect(decode("?m=gpt-4o,deepseek-v3,jais-2")).toEqual({
      view: { models: ["gpt-4o", "deepseek-v3", "jais-2"] },
      dropped: [],
    });
  });

  it("forgives case, blanks, escaped commas, empty places and a repeated parameter", () => {
    expect(decode("?m=DeepSeek-V3%2C%20GPT-4o,,&m=jais-2")).toEqual({
      view: { models: ["deepseek-v3", "gpt-4o", "jais-2"] },
      dropped: [],
    });
  });

  it("drops an unknown model and says which, as it stood, once", () => {
    expect(decode("?m=gpt-4o,GPT-9,jais-2,GPT-9")).toEqual({
      view: { models: ["gpt-4o", "jais-2"] },
      dropped: [{ kind: "unknown-model", value: "GPT-9" }],
    });
  });

  it("knows no model by the name of what every object has", () => {
    expect(decode("?m=constructor,__proto__,tostring").view).toEqual(DEFAULT);
  });

  it("drops a duplicate, and says it once", () => {
    expect(decode("?m=gpt-4o,jais-2,gpt-4o,gpt-4o")).toEqual({
      view: { models: ["gpt-4o", "jais-2"] },
      dropped: [{ kind: "duplicate-model", value: "gpt-4o" }],
    });
  });

  it("drops a seventh model and every further one", () => {
    const { view, dropped } = decode(`?m=${KNOWN.models.join(",")}`);
    expect(view.models).toEqual(KNOWN.models.slice(0, 6));
    expect(dropped).toEqual([
      { kind: "too-many", value: "yandexgpt-5-pro" },
      { kind: "too-many", value: "jais-2" },
    ]);
  });

  it("keeps one model alone and says so, also where it is what is left", () => {
    expect(decode("?m=GPT-4o")).toEqual({
      view: { models: ["gpt-4o"] },
      dropped: [{ kind: "one-model", value: "gpt-4o" }],
    });
    expect(decode("?m=gpt-4o,gpt-9").dropped.map(({ kind }) => kind)).toEqual(["unknown-model", "one-model"]);
    expect(decode("?m=gpt-4o,gpt-4o").dropped.map(({ kind }) => kind)).toEqual([
      "duplicate-model",
      "one-model",
    ]);
  });

  it("shows the default ones where no model is left", () => {
    expect(decode("?m=gpt-8,gpt-9")).toEqual({
      view: DEFAULT,
      dropped: [
        { kind: "unknown-model", value: "gpt-8" },
        { kind: "unknown-model", value: "gpt-9" },
      ],
    });
  });

  it("names an unknown parameter and passes over those that follow people", () => {
    expect(decode("?utm_source=x&fbclid=1&gclid=2&ref=y&c=rus&__proto__=z&c=rus")).toEqual({
      view: DEFAULT,
      dropped: [
        { kind: "unknown-parameter", value: "c=rus" },
        { kind: "unknown-parameter", value: "__proto__=z" },
      ],
    });
  });

  it("cuts what it repeats at 40 characters and splits none", () => {
    expect(decode(`?m=${"\u{1F600}".repeat(50)}&${"k".repeat(50)}=1`).dropped).toEqual([
      { kind: "unknown-parameter", value: "k".repeat(40) },
      { kind: "unknown-model", value: "\u{1F600}".repeat(40) },
    ]);
  });

  it("never throws and always gives a view that can be drawn", () => {
    // Half a pair of surrogates among them.
    const anyCodeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    const pieces = fc.constantFrom("?", "&", "=", ",", "%", "%2C", "m", "m=", "M", ...KNOWN.models);
    const search = fc.oneof(
      fc.string({ unit: anyCodeUnit }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))).map((parts) => parts.join("")),
      fc.array(pieces, { maxLength: 30 }).map((parts) => `?m=${parts.join(",")}`),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { view, dropped } = decode(text);
        expect(view.models.length).toBeGreaterThanOrEqual(1);
        expect(view.models.length).toBeLessThanOrEqual(MAX_MODELS);
        expect(new Set(view.models).size).toBe(view.models.length);
        for (const model of view.models) expect(KNOWN.models).toContain(model);
        expect(new Set(dropped.map(({ kind, value }) => `${kind}=${value}`)).size).toBe(dropped.length);
        for (const { value } of dropped) expect([...value].length).toBeLessThanOrEqual(40);
        expect(decode(encode(...view.models)).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it("bears an address of two hundred thousand models", () => {
    expect(decode(`?m=${"gpt-9,".repeat(200_000)}`).dropped).toHaveLength(1);
  });

  it("leaves the vocabulary as it was", () => {
    decode("").view.models.push("gpt-4o");
    expect(KNOWN.defaults).toHaveLength(2);
  });
});

describe("encodeModelsView", () => {
  it("writes nothing for the default, and nothing for none", () => {
    expect(encode(...DEFAULTS)).toBe("");
    expect(encode()).toBe("");
  });

  it("writes the models in their order, commas as they are", () => {
    expect(encode("gpt-4o", "deepseek-v3")).toBe("?m=gpt-4o,deepseek-v3");
    expect(encode("gpt-4o")).toBe("?m=gpt-4o");
  });

  it("counts another order of the default ones as another view", () => {
    expect(encode(...[...DEFAULTS].reverse())).toBe("?m=gigachat-max,deepseek-v3");
  });

  it("is read back as the same view, with nothing dropped", () => {
    fc.assert(
      fc.property(anyModels, (models) => {
        const { view, dropped } = decode(encode(...models));
        expect(view).toEqual({ models });
        expect(dropped.filter(({ kind }) => kind !== "one-model")).toEqual([]);
      }),
    );
  });
});
