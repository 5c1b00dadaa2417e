import { describe, expect, it } from "vitest";
import { printedInterval } from "@/lib/models/printed-interval";
import { wilsonInterval } from "@/lib/models/wilson-interval";

const place = { table: "t", benchmark: "b", setting: "s", model: "m" };
const measurement = {
  ...place,
  run: "r",
  value: 75,
  printed: "75%",
  items: 200 as number | null,
  right: 150 as number | null,
  line: 1,
};

describe("printedInterval", () => {
  it("is Wilson's, of how many were right in that very cell", () => {
    const others = Object.keys(place).map((key) => ({ ...measurement, [key]: "another", right: 10 }));
    expect(printedInterval(place, [...others, measurement])).toEqual({
      ...wilsonInterval(150, 200),
      items: 200,
    });
    expect(printedInterval(place, others)).toBeNull();
  });

  it("is none where it is not known how many were right, or of how many", () => {
    expect(printedInterval(place, [{ ...measurement, right: null }])).toBeNull();
    expect(printedInterval(place, [{ ...measurement, items: null }])).toBeNull();
  });
});
