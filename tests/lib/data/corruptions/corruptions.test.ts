import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { isGenerated } from "@/lib/data/generated-files";
import { loadFolder } from "@/lib/data/load";
import { IS_WHOLE } from "../../../is-whole";
import { isNamed } from "./corrupt";
import { KINDS, type Kind } from "./kinds";
import { seededRandom } from "./random";
import { toSubject } from "./sites";

const SEED = 20_261_124;
const TIMEOUT_MS = 600_000;
const LEAST_SHARE = 0.98;
/** `npm test` makes the first fifth of each kind; each takes a check of all data. */
const PART = IS_WHOLE ? 1 : 1 / 5;

/** Generated schemas are no data. */
const loaded = loadFolder(process.env.DATA_ROOT);
const folder = { ...loaded, files: loaded.files.filter(({ path }) => !isGenerated(path)) };
const subject = toSubject(folder);

type Outcome = { kind: Kind; made: number; caught: number; missed: string[] };

function tryKind(kind: Kind, seed: number): Outcome {
  const random = seededRandom(seed);
  const made = Math.ceil(kind.count * PART);
  const missed = Array.from({ length: made }, () => {
    const corruption = kind.make(random, subject);
    const { faults } = checkDataset(corruption.folder);
    if (isNamed(corruption, faults)) return [];
    return [`${corruption.what} (${faults.slice(0, 2).map(formatFault).join(" | ") || "no fault"})`];
  }).flat();
  return { kind, made, caught: made - missed.length, missed };
}

function printTable(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ kind, made, caught }) =>
    [kind.group.padEnd(12), kind.name.padEnd(48), String(made).padStart(5), String(caught).padStart(7)].join(
      "",
    ),
  );
  const missed = outcomes.flatMap(({ kind, missed }) =>
    missed.map((what) => `  not caught, ${kind.name}: ${what}`),
  );
  return [
    "group       kind                                             made  caught",
    ...lines,
    ...missed,
  ].join("\n");
}

describe("checkDataset, given real files with one corruption each", { timeout: TIMEOUT_MS }, () => {
  it("finds nothing before any is made", () => {
    expect(checkDataset(folder).faults.map(formatFault)).toEqual([]);
  });

  it("names file and record of at least 98 % of the corruptions that a rule can know", () => {
    const outcomes = KINDS.map((kind, i) => tryKind(kind, SEED + i));
    console.log(printTable(outcomes));
    const known = outcomes.filter(({ kind }) => kind.group !== "free");
    const made = known.reduce((sum, outcome) => sum + outcome.made, 0);
    const caught = known.reduce((sum, outcome) => sum + outcome.caught, 0);
    console.log(`${caught} of ${made} caught`);
    expect(made).toBe(300 * PART);
    expect(caught / made).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
