import { expect, it } from "vitest";
import { z } from "zod";
import { schemaKeys } from "@/lib/data/schema-keys";

const schema = z.strictObject({
  weights: z.strictObject({ basis: z.string(), factor: z.number() }).nullable(),
  rows: z.array(z.strictObject({ place: z.string() })),
  settings: z.record(z.string(), z.strictObject({ words: z.string() }).nullable()),
});

it("gives the keys of an object, also of one that may be null, lies in a list or under a key that is data", () => {
  expect(schemaKeys(schema, [])).toEqual(["weights", "rows", "settings"]);
  expect(schemaKeys(schema, ["weights"])).toEqual(["basis", "factor"]);
  expect(schemaKeys(schema, ["rows", 3])).toEqual(["place"]);
  expect(schemaKeys(schema, ["settings", "zero-shot"])).toEqual(["words"]);
});

it("gives none where no object of named keys is expected", () => {
  for (const path of [
    ["rows"],
    ["settings"],
    ["weights", "basis"],
    ["weights", "basis", "deeper"],
    ["none"],
  ]) {
    expect(schemaKeys(schema, path)).toEqual([]);
  }
});
