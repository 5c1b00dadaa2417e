import { describe, expect, it } from "vitest";
import { assembleDataset } from "@/lib/data/assemble-dataset";
import { toDataVersion } from "@/lib/data/data-version";
import { CHANGES, EDITION, replaceIn, validFolder } from "./valid-folder";

describe("toDataVersion", () => {
  const version = toDataVersion(assembleDataset(validFolder()).dataset);

  it("has the day of the newest look-up", () => {
    expect(version.date).toBe("2025-02-28");
  });

  it("has the day of a change where that is newer, and not of one that is older", () => {
    const dateWith = (date: string) => {
      const change = { date, dataset: "indices/example-index/2024", kind: "corrected", summary: "A score." };
      const folder = replaceIn(validFolder(), CHANGES, "[]", JSON.stringify([change]));
      return toDataVersion(assembleDataset(folder).dataset).date;
    };
    expect(dateWith("2026-03-01")).toBe("2026-03-01");
    expect(dateWith("2024-03-01")).toBe("2025-02-28");
  });

  it("has no day, and so none at all, without a source", () => {
    const { dataset } = assembleDataset(validFolder());
    const sources = { ...dataset.sources, value: [] };
    expect(() => toDataVersion({ ...dataset, sources })).toThrow(
      "A dataset without sources and changes has no date",
    );
  });

  it("has a hash that is the same for the same files and another for other ones", () => {
    const changed = replaceIn(validFolder(), EDITION, "Set by hand", "Set by  hand");
    expect(version.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(toDataVersion(assembleDataset(validFolder()).dataset).hash).toBe(version.hash);
    expect(toDataVersion(assembleDataset(changed).dataset).hash).not.toBe(version.hash);
  });
});
