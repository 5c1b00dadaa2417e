import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_CONDITIONS } from "@/lib/models/choose-models";
import { decodeChooseView, EVERY_MODEL, encodeChooseView } from "@/lib/url/choose-view";

const known = {
  domain: ["law", "coding"],
  subject: ["law"],
  language: ["ru"],
  weights: ["open", "closed", "unknown"],
  access: ["own"],
  context: ["128000"],
  price: ["usd-1.1"],
  country: ["rus"],
  models: ["a", "b", "c", "d", "e", "f", "g"],
};
const decode = (search: string) => decodeChooseView(search, known);
const orNull = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids));

describe("the address of what is asked for", () => {
  it("reads back every view that it writes", () => {
    const { models, ...options } = known;
    const anyView = fc.record({
      conditions: fc.record({
        domain: orNull(options.domain),
        subject: orNull(options.subject),
        language: orNull(options.language),
        weights: orNull(options.weights),
        access: orNull(options.access),
        context: orNull(options.context),
        price: orNull(options.price),
        country: orNull(options.country),
      }),
      unknown: fc.boolean(),
      picked: fc.shuffledSubarray(models, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode(encodeChooseView(view))).toEqual({ view, dropped: [] });
      }),
      { seed: 9 },
    );
  });

  it("is empty for every model", () => {
    expect(encodeChooseView(EVERY_MODEL)).toBe("");
    expect(decode("")).toEqual({ view: EVERY_MODEL, dropped: [] });
  });

  it("does not mind being asked for the same twice", () => {
    expect(decode("?weights=open&weights=OPEN").dropped).toEqual([]);
    expect(decode("?weights=open&weights=OPEN").view.conditions.weights).toBe("open");
  });

  it("drops what the page does not know, and says so", () => {
    const { view, dropped } = decode(
      "?domain=love&weights=open&weights=closed&unknown=maybe&m=a,x&colour=red",
    );
    expect(view).toEqual({
      conditions: { ...NO_CONDITIONS, weights: "open" },
      unknown: true,
      picked: ["a"],
    });
    expect(dropped).toEqual([
      { kind: "unknown-parameter", value: "colour=red" },
      { kind: "unknown-value", value: "domain=love" },
      { kind: "unknown-value", value: "weights=closed" },
      { kind: "unknown-value", value: "m=x" },
      { kind: "unknown-value", value: "unknown=maybe" },
    ]);
  });

  it("picks six at most", () => {
    const { view, dropped } = decode("?m=a,b,c,d,e,f,g,a");
    expect(view.picked).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(dropped).toEqual([{ kind: "too-many", value: "g" }]);
  });

  it("never throws and never keeps what is not known, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { view } = decode(search);
        for (const id of view.picked) expect(known.models).toContain(id);
      }),
      { seed: 9 },
    );
  });
});
