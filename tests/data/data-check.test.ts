import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const VALID = "tests/fixtures/data/valid";
const BROKEN = "tests/fixtures/data/broken";

function runCheck(...args: string[]) {
  const command = ["--import", "tsx", "scripts/data-check.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Each case starts processes of its own. */
const TIMEOUT_MS = 60_000;

describe("data-check", { timeout: TIMEOUT_MS }, () => {
  it("says what it has read where there is no fault", () => {
    const { status, stdout } = runCheck("--root", VALID);
    // 4 sources, 5 places, 1 index, 5 rows, 2 finer values, 1 confirmation;
    // 3 parties, 3 models, 4 benchmarks, 3 claims, 8 results, 2 pairs
    expect(stdout).toMatch(
      /^14 files, 41 records, \d+ rules: no fault; 4 of 8 results could be checked against a release date\n$/,
    );
    expect(status).toBe(0);
  });

  it("finds no fault in the data of this repository", () => {
    expect(runCheck()).toMatchObject({ status: 0, stderr: "" });
  });

  it("prints every fault and fails where there are any", () => {
    const { status, stdout, stderr } = runCheck("--root", BROKEN);
    expect(stderr.match(/^tests\/fixtures\/data\/broken\//gm)).toHaveLength(4);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("shows only the faults of the files asked for, and how many others there are", () => {
    const { status, stderr } = runCheck("--root", BROKEN, `${BROKEN}/places.json`);
    expect(stderr.split("\n").slice(0, 2)).toEqual([
      "The data has 1 fault:",
      `${BROKEN}/places.json:7 places[3].alpha2: 7, but this is a number. Should be text.`,
    ]);
    expect(stderr).toContain("\n3 faults in other files: npm run data:check shows all.\n");
    expect(status).toBe(1);
  });

  it("passes no file while a fault elsewhere keeps rules from being applied", () => {
    const { status, stderr } = runCheck("--root", BROKEN, `${BROKEN}/sources.json`);
    expect(stderr).toMatch(/^Not checked until every file can be read: /);
    expect(status).toBe(1);
  });

  it("says how many files it was asked for", () => {
    const { status, stdout } = runCheck("--root", VALID, `${VALID}/results`, `${VALID}/places.json`);
    expect(stdout).toMatch(/: no fault in 2 files\n$/);
    expect(status).toBe(0);
  });

  it("prints JSON and nothing else to stdout", () => {
    expect(JSON.parse(runCheck("--root", BROKEN, "--format", "json").stdout)).toHaveLength(4);
    expect(runCheck("--root", VALID, "--format", "json")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  it("prints an annotation for each fault", () => {
    const { status, stdout } = runCheck("--root", BROKEN, "--format", "github");
    expect(
      stdout.match(/^::error file=tests\/fixtures\/data\/broken\/.*,line=\d+,title=.*::.*$/gm),
    ).toHaveLength(4);
    expect(status).toBe(1);
  });

  it("explains itself", () => {
    expect(runCheck("--help")).toMatchObject({ status: 0, stderr: "" });
    expect(runCheck("--help").stdout).toContain("Exit code 0: no fault; 1: faults; 2: could not run.");
  });

  it.each([
    [["README.md"], "README.md lies outside of data/, and only data files are checked.\n"],
    [["data/place.json"], 'data/place.json is no data file. Did you mean "data/places.json"?\n'],
    [["--format", "xml"], "--format xml is not known: text, json, github are.\n"],
    [["--fromat", "json"], "Unknown option '--fromat'"],
    [["--root", "tests/fixtures/data/without-json"], "tests/fixtures/data/without-json holds no JSON file\n"],
    [["--root", "tests/fixtures/data/nowhere"], "ENOENT"],
  ])("cannot run with %j and says why", (args, reason) => {
    const { status, stdout, stderr } = runCheck(...args);
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
