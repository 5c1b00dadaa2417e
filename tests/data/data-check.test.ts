import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function runCheck(...args: string[]) {
  const command = ["--import", "tsx", "scripts/data-check.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Each case starts processes of its own. */
const TIMEOUT_MS = 30_000;

describe("data-check", { timeout: TIMEOUT_MS }, () => {
  it("says what it has read where there is no fault", () => {
    const { status, stdout } = runCheck("tests/fixtures/data/valid");
    // 4 sources, 5 places, 1 index, 5 rows, 2 finer values, 1 confirmation;
    // 3 parties, 3 models, 4 benchmarks, 3 claims, 8 results, 2 pairs
    expect(stdout).toMatch(
      /^12 files, 41 records, \d+ rules: no fault; 4 of 8 results could be checked against a release date\n$/,
    );
    expect(status).toBe(0);
  });

  it("finds no fault in the data of this repository", () => {
    expect(runCheck()).toMatchObject({ status: 0, stderr: "" });
  });

  it("prints every fault and fails where there are any", () => {
    const { status, stdout, stderr } = runCheck("tests/fixtures/data/broken");
    expect(stderr.match(/^tests\/fixtures\/data\/broken\//gm)).toHaveLength(4);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("does not pass where it has read nothing", () => {
    expect(runCheck("tests/fixtures/data/without-json").status).toBe(2);
    expect(runCheck("tests/fixtures/data/nowhere").status).toBe(2);
  });
});
