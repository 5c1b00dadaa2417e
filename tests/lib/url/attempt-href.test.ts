import { expect, it } from "vitest";
import { attemptHref } from "@/lib/url/attempt-href";

it("loads a script by its own address first, and by another one each time that it failed", () => {
  const addresses = [0, 1, 2].map((attempt) => attemptHref("/islands/find.js?v=1", attempt));
  expect(addresses).toEqual([
    "/islands/find.js?v=1",
    "/islands/find.js?v=1&again=1",
    "/islands/find.js?v=1&again=2",
  ]);
});
