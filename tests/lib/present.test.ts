import { expect, it } from "vitest";
import { present } from "@/lib/present";

it("gives what is there, also nothing, no and an empty text", () => {
  expect([0, false, "", 31].map((value) => present(value, "rank"))).toEqual([0, false, "", 31]);
});

it("says what is missing rather than give something else", () => {
  expect(() => present(undefined, "rank")).toThrow(new RangeError("There is no rank."));
  expect(() => present(null, "rank")).toThrow(new RangeError("There is no rank."));
});
