import { expect, it } from "vitest";
import { reasonOf } from "@/lib/data/diff/reason-of";

it("is the message of an error, without the word Error, and whatever else was thrown as a text", () => {
  expect(reasonOf(new RangeError("There is no rank."))).toBe("There is no rank.");
  expect(reasonOf("no rank")).toBe("no rank");
  expect(reasonOf(null)).toBe("null");
});
