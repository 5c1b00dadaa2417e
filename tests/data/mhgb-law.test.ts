import { describe, expect, it } from "vitest";
import { resultOf, tableOf } from "./result-rows";

describe("MHGB", () => {
  it("has 12 models in 2 settings and 4 levels", () => {
    expect(tableOf("mhgb-law").results).toHaveLength(12 * 2 * 4);
  });

  it.each([
    { model: "deepseek-r1-0528", closed: 0.5554, open: 0.761, openItems: 287 },
    { model: "gigachat-2-max", closed: 0.4935, open: 0.5352, openItems: 300 },
    { model: "gigachat-lite-api", closed: 0.3992, open: 0.3908, openItems: 300 },
  ])("has of $model $closed closed book of 300, $open open book of $openItems", (expected) => {
    expect(resultOf("mhgb-law", "mhgb-closed-final", expected.model)).toMatchObject({
      setting: "closed-book",
      value: expected.closed,
      items: 300,
    });
    expect(resultOf("mhgb-law", "mhgb-open-final", expected.model)).toMatchObject({
      setting: "open-book",
      value: expected.open,
      items: expected.openItems,
    });
  });

  it("names the tie of the academy of the state to the bank of the state", () => {
    expect(tableOf("mhgb-law")).toMatchObject({ measuredBy: "ranepa", relations: { sber: "state-tie" } });
  });
});
