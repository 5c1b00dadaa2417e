import { describe, expect, it } from "vitest";
import { assembleDataset } from "@/lib/data/assemble-dataset";
import { toDataVersion } from "@/lib/data/data-version";
import { EDITION, replaceIn, validFolder } from "./valid-folder";

describe("toDataVersion", () => {
  const version = toDataVersion(assembleDataset(validFolder()).dataset);

  it("has the day of the newest look-up", () => {
    expect(version.date).toBe("2025-02-28");
  });

  it("has a hash that is the same for the same files and another for other ones", () => {
    const changed = replaceIn(validFolder(), EDITION, "Set by hand", "Set by  hand");
    expect(version.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(toDataVersion(assembleDataset(validFolder()).dataset).hash).toBe(version.hash);
    expect(toDataVersion(assembleDataset(changed).dataset).hash).not.toBe(version.hash);
  });
});
