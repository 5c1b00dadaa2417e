import { expect, it } from "vitest";
import { placeLookupOf } from "@/lib/data/diff/claim-lookups";
import { changedDataset } from "./folders";

it("looks up a place of the dataset, and says which file has none", () => {
  const placeOf = placeLookupOf(changedDataset());
  expect(placeOf("RUS")).toMatchObject({ id: "RUS", alpha2: "RU" });
  expect(() => placeOf("DEU")).toThrow('data/places.json has no place "DEU"');
});
