import { expect, it } from "vitest";
import { loadWeighedEditions, weighedEditionsOf } from "@/lib/data/load-weighed-editions";

it("gives the editions of one index that can be weighed anew, none where an address names no index", () => {
  const [first] = loadWeighedEditions();
  expect(first?.index).toBe("global-ai-index");
  expect(weighedEditionsOf("global-ai-index")).toEqual(first?.editions);
  expect(weighedEditionsOf("no-index")).toEqual([]);
});
