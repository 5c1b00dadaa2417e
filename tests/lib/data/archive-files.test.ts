import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { archiveFiles } from "@/lib/data/archive-files";
import { loadDatasetEntries } from "@/lib/data/load";

const entries = loadDatasetEntries();
const restricted = entries.filter(({ sources }) => sources.some(({ terms }) => terms.reuse === "restricted"));

describe("archiveFiles", () => {
  it("leaves out every set that a restricted source has a part in, and says so", () => {
    const { kept, leftOut } = archiveFiles(entries, false);
    expect(restricted.length).toBeGreaterThan(0);
    for (const { file } of restricted) {
      expect(kept).not.toContain(file);
      expect(leftOut).toContainEqual({ file, reuse: "restricted" });
    }
  });

  it("packs all where a deployment has the permission", () => {
    const { kept, leftOut } = archiveFiles(entries, true);
    expect(leftOut).toEqual([]);
    expect(entries.map(({ file }) => file).filter((file) => !kept.includes(file))).toEqual([]);
  });

  it("packs or names every dataset, and no index without an edition", () => {
    const { kept, leftOut } = archiveFiles(entries, false);
    const told = [...kept, ...leftOut.map(({ file }) => file)];
    expect(entries.map(({ file }) => file).filter((file) => !told.includes(file))).toEqual([]);
    const isAlone = (file: string) => {
      const folder = file.slice(0, file.lastIndexOf("/"));
      return file.endsWith("/index.json") && kept.filter((other) => other.startsWith(folder)).length < 2;
    };
    expect(kept.filter(isAlone)).toEqual([]);
  });

  it("names only what is there", () => {
    expect(archiveFiles(entries, true).kept.filter((file) => !existsSync(file))).toEqual([]);
  });
});
