import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { RULES } from "@/lib/data/rules";
import {
  addFile,
  BENCHMARKS,
  CHANGES,
  EDITION,
  editFile,
  faultsAfter,
  faultsOf,
  GROUPS,
  INDEX,
  MODELS,
  OPINION,
  PAIRED,
  PARTIES,
  PLACES,
  replaceIn,
  SOURCES,
  TABLE,
  validFolder,
} from "./valid-folder";

const EDITION_FILE = `data/${EDITION}`;

describe("checkDataset", () => {
  it("finds nothing in the valid dataset", () => {
    expect(faultsOf(validFolder())).toEqual([]);
  });

  const everyKind = [SOURCES, PLACES, INDEX, EDITION, PARTIES, MODELS, BENCHMARKS, TABLE, PAIRED, OPINION];

  it.each(everyKind)("refuses an empty object in %s", (path) => {
    const faults = faultsOf(editFile(validFolder(), path, () => "{}"));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(new RegExp(`^data/${path}:1`));
  });

  const needed = [SOURCES, PLACES, INDEX, PARTIES, MODELS, BENCHMARKS, GROUPS, CHANGES];

  it.each(needed)("says that %s is missing", (path) => {
    const folder = { name: "data", files: validFolder().files.filter((file) => file.path !== path) };
    expect(faultsOf(folder)).toEqual([`data/${path}:1: missing, but it is needed. Add the file.`]);
  });

  it("refuses a file that nothing reads", () => {
    expect(faultsOf(addFile(validFolder(), "notes.json", "[]"))).toEqual([
      "data/notes.json:1: a file, but nothing reads it. Move it where data/README.md says, or remove it.",
    ]);
  });

  it("finds what is wrong in one file although another cannot be read, and says which rules wait", () => {
    const broken = editFile(validFolder(), PLACES, () => "[");
    const folder = replaceIn(broken, EDITION, '"rank": 4, "publisher"', '"rank": 5, "publisher"');
    const { faults, waiting } = checkDataset(folder);
    expect(faults.map(({ file, path }) => [file, path])).toEqual([
      [EDITION_FILE, "confirmations[0].rank"],
      ["data/places.json", "column 2"],
    ]);
    expect(waiting).toEqual([
      "sources-resolve",
      "sources-used",
      "places-resolve",
      "aggregates-unranked",
      "models-resolve",
      "results-resolve",
      "pairs-resolve",
      "claims-resolve",
      "relations-complete",
      "changes-resolve",
    ]);
  });

  it("reports a misspelt key of an edition with the line", () => {
    expect(faultsAfter(EDITION, '"rank": 2, "overall"', '"rank": 2, "overal"')).toEqual([
      `${EDITION_FILE}:21 rows[2].overall: missing, but every record of this kind has it. Add the key "overall".`,
      `${EDITION_FILE}:21 rows[2].overal: 24, but nothing reads this key. Did you mean "overall"?`,
    ]);
  });
});

describe("RULES", () => {
  it("have names of their own and say why", () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.why).toMatch(/\.$/);
  });
});
