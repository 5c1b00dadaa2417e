import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "./temporary-folder";

const VALID = resolve("tests/fixtures/data/valid");
const EDITION = "data/indices/test-index/2024.json";
const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", [...IDENTITY, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A folder with the valid data in it. */
function dataFolder(): string {
  const folder = makeFolder({});
  cpSync(VALID, join(folder, "data"), { recursive: true });
  return folder;
}

/** The same as a repository whose main branch has it committed. */
function repository(): string {
  const folder = dataFolder();
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=Data");
  return folder;
}

/** Gives Brazil 13 points instead of 12, in every pillar. */
function correctBrazil(folder: string): void {
  const file = join(folder, EDITION);
  const from = '"overall": 12, "pillars": { "talent": 12, "research": 12 }';
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${EDITION} has no such row`);
  writeFileSync(file, text.replace(from, from.replaceAll("12", "13")));
}

function runDiff(folder: string, ...args: string[]) {
  const command = ["--import", import.meta.resolve("tsx"), resolve("scripts/data-diff.ts"), ...args];
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve("tsconfig.json"), GIT_CEILING_DIRECTORIES: "/" };
  return spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
}

/** Each case starts processes of its own. */
const TIMEOUT_MS = 60_000;

describe("data-diff", { timeout: TIMEOUT_MS }, () => {
  it("tells what a corrected score does against main, and leaves the repository as it was", () => {
    const folder = repository();
    correctBrazil(folder);
    const before = git(folder, "status", "--porcelain");
    const { status, stdout, stderr } = runDiff(folder);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const [first] = stdout.split("\n");
    expect(first).toBe(
      "Brazil: overall score 12 to 13 in the test-index 2024; 3 values, 1 bracket and 1 title changed; no verdict changed.",
    );
    expect(stdout).toContain(
      `| Brazil | test-index 2024 | Overall score | 12 | **13** | \`${EDITION}:22\` |`,
    );
    expect(stdout).toContain(`<sub>\`${git(folder, "rev-parse", "--short=7", "main").trim()}:data\``);
    expect(git(folder, "status", "--porcelain")).toBe(before);
  });

  it("compares with where the branch left origin/main, not with what happened there since", () => {
    const upstream = repository();
    const folder = makeFolder({});
    git(folder, "clone", "--quiet", upstream, ".");
    correctBrazil(upstream);
    git(upstream, "commit", "--quiet", "--all", "--message=Brazil");
    git(folder, "fetch", "--quiet");
    expect(runDiff(folder).stdout).toMatch(/^No visible effect\.\n/);
    const ahead = git(folder, "rev-parse", "origin/main").trim();
    expect(runDiff(folder, ahead).stdout).toContain(`<sub>\`${ahead.slice(0, 7)}:data\``);
    expect(runDiff(folder, "origin/main").stdout).toMatch(
      /^Brazil: overall score 13 to 12 in the test-index 2024;/,
    );
  });

  it("gives every list in full as JSON", () => {
    const folder = repository();
    correctBrazil(folder);
    const { stdout } = runDiff(folder, "HEAD", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      summary: expect.stringMatching(/^Brazil: /),
      before: { name: "HEAD:data", faults: [] },
      after: { name: "data", faults: [] },
      diff: { values: [{ before: 12, after: 13 }, {}, {}], brackets: [{ kind: "broken" }], ranks: [] },
    });
  });

  it("compares with a folder where no git is", () => {
    const [old, now] = [dataFolder(), dataFolder()];
    correctBrazil(now);
    const { status, stdout } = runDiff(now, "--base-folder", join(old, "data"));
    expect([status, stdout.split(":")[0]]).toEqual([0, "Brazil"]);
    expect(runDiff(old, "--base-folder", "data").stdout).toMatch(/^No visible effect\.\n/);
  });

  it("finds the data of a project that lies in a folder of the repository", () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, "site"));
    cpSync(VALID, join(folder, "site/data"), { recursive: true });
    git(folder, "init", "--quiet", "--initial-branch=main");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "--message=Data");
    expect(runDiff(join(folder, "site")).stdout).toMatch(/^No visible effect\.\n/);
  });

  it("says which faults the work tree has, and diffs what can be read", () => {
    const folder = repository();
    correctBrazil(folder);
    writeFileSync(join(folder, "data/models.json"), "[,]");
    const { status, stdout } = runDiff(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Brazil: .*; 1 file could not be compared\.\n\n\*\*`data` does not pass data:check: /,
    );
    expect(stdout).toContain("- `data/models.json:1 column 2: ");
  });

  it.each([
    [
      "an unknown revision",
      () => repository(),
      ["no-such-branch"],
      'There is no revision "no-such-branch" here.',
    ],
    [
      "a revision that looks like an option",
      () => repository(),
      ["--", "--all"],
      'There is no revision "--all" here.',
    ],
    [
      "no repository",
      () => dataFolder(),
      [],
      "This is no git repository, so there is no revision to compare with.",
    ],
    [
      "a folder that is not there",
      () => dataFolder(),
      ["--base-folder", "old"],
      "There is no folder old here",
    ],
    ["no data", () => makeFolder({}), ["HEAD"], "There is no folder data here"],
    ["an unknown option", () => dataFolder(), ["--fromat"], "--fromat"],
    ["an unknown format", () => dataFolder(), ["--format", "yaml"], "Usage: npm run data:diff"],
    ["two bases", () => dataFolder(), ["main", "--base-folder", "data"], "Usage: npm run data:diff"],
  ])("ends with 2 and one clear sentence for %s", (_, make, args, words) => {
    const { status, stdout, stderr } = runDiff(make(), ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
  });
});
