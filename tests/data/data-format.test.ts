import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

function runFormat(...args: string[]) {
  const command = ["--import", "tsx", "scripts/data-format.ts", "--root", root, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "data-"));
  cpSync("tests/fixtures/data/valid", root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Each case starts processes of its own. */
const TIMEOUT_MS = 60_000;

describe("data-format", { timeout: TIMEOUT_MS }, () => {
  it("writes files in the one form, and then has nothing more to do", () => {
    runFormat();
    const places = join(root, "places.json");
    const text = readFileSync(places, "utf8");
    writeFileSync(places, JSON.stringify(JSON.parse(text), null, 4));
    expect(runFormat("--check")).toMatchObject({
      status: 1,
      stderr: `1 file in another form; npm run data:format writes them in the one form:\n${places}\n`,
    });
    expect(runFormat()).toMatchObject({ status: 0, stdout: expect.stringContaining("1 of 14 files") });
    expect(readFileSync(places, "utf8")).toBe(text);
    expect(runFormat("--check").status).toBe(0);
  });

  it("leaves a file alone that is no JSON or has a key twice, and says what is wrong", () => {
    for (const [file, text] of [
      ["groups.json", "[,]"],
      ["changes.json", '{ "a": 1, "a": 2 }'],
    ] as const) {
      writeFileSync(join(root, file), text);
      expect(runFormat()).toMatchObject({ status: 1, stderr: expect.stringContaining(`${root}/${file}:1 `) });
      expect(readFileSync(join(root, file), "utf8")).toBe(text);
    }
  });
});
