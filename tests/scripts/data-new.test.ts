import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandFor } from "@/lib/data/new/commands";
import { KIND_FIELDS } from "@/lib/data/new/fields";
import { parseCommand } from "@/scripts/data-new/parse-command";
import { runDataNew } from "@/scripts/data-new/run-data-new";
import { makeFolder } from "./temporary-folder";

const FIXTURES = resolve("tests/fixtures/data/new");
const EDITION = ["edition", "test-index", "2026", "--source", "test-index-2026", "--published", "2026-12-01"];
const KINDS = ["edition", "results", "place", "model", "benchmark", "source", "party", "claim"] as const;

/** A folder with the valid dataset in `data`, and the CSV files given. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder(files);
  cpSync("tests/fixtures/data/valid", join(folder, "data"), { recursive: true });
  return folder;
}

/** Every file below a folder with its bytes. */
function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "base64")]));
}

function run(folder: string, args: readonly string[]) {
  return runDataNew([...args, "--data", join(folder, "data")]);
}

describe("data-new", () => {
  it("writes an edition, shows it alone with --dry-run, and overwrites it only with --force", () => {
    const folder = folderWith();
    const args = [...EDITION, "--csv", join(FIXTURES, "edition-2026-ru.csv")];
    const before = contentsOf(folder);
    const shown = run(folder, [...args, "--dry-run"]);
    expect(shown.exitCode).toBe(0);
    expect(contentsOf(folder)).toEqual(before);
    expect(run(folder, args).exitCode).toBe(0);
    const path = join(folder, "data/indices/test-index/2026.json");
    const written = readFileSync(path, "utf8");
    expect(shown.words).toContain(written);
    expect(Object.keys(contentsOf(folder)).filter((file) => !(file in before))).toEqual([path]);
    writeFileSync(path, written.replace('"weights": null', '"weights":  null'));
    const again = contentsOf(folder);
    expect(run(folder, args)).toMatchObject({
      exitCode: 1,
      words: expect.stringContaining("--force overwrites it."),
    });
    expect(contentsOf(folder)).toEqual(again);
    expect(run(folder, [...args, "--force"]).exitCode).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(written);
  });

  it("shows of a list only the record that it would get", () => {
    const folder = folderWith();
    const { words } = run(folder, ["party", "--id", "zeta", "--name", "Zeta", "--dry-run"]);
    expect(words).toBe(
      `${join(folder, "data/parties.json")} would get:\n{ "id": "zeta", "name": "Zeta", "country": null }`,
    );
  });

  it("writes nothing on any failure, whatever is done to the CSV file", () => {
    const bytes = [...readFileSync(join(FIXTURES, "edition-2026-ru.csv"))];
    const folder = folderWith({ "file.csv": "" });
    const data = join(folder, "data");
    const before = contentsOf(data);
    let refused = 0;
    const edit = fc.record({
      at: fc.nat(bytes.length - 1),
      remove: fc.nat(8),
      insert: fc.uint8Array({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const corrupted = edits.reduce(
          (now, { at, remove, insert }) => now.toSpliced(at, remove, ...insert),
          bytes,
        );
        writeFileSync(join(folder, "file.csv"), Uint8Array.from(corrupted));
        const args = [...EDITION, "--csv", join(folder, "file.csv")];
        const { exitCode } = run(folder, [...args, "--dry-run"]);
        if (exitCode === 0) return;
        refused++;
        expect(run(folder, args).exitCode).toBe(1);
        expect(contentsOf(data)).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it("writes nothing where a results file has a misspelt model, and names the nearest", () => {
    const folder = folderWith();
    const before = contentsOf(folder);
    const flags = [
      "--title",
      "T",
      "--measured-by",
      "test-bench",
      "--measured",
      "2024-07",
      "--source",
      "test-results",
    ];
    const csv = join(FIXTURES, "results-long.csv");
    const args = ["results", "new-table", "--csv", csv, ...flags, "--setting", "zero-shot=zero-shot"];
    const { exitCode, words } = run(folder, args);
    expect(exitCode).toBe(1);
    expect(words).toContain('Did you mean "test-model-b"?');
    expect(words).toMatch(/Nothing was written\.$/);
    expect(contentsOf(folder)).toEqual(before);
  });

  it("says what is missing, with a whole command to copy that needs nothing more but the true values", () => {
    for (const kind of KINDS) {
      const command = parseCommand([kind]);
      expect(command).toMatchObject({ ok: false, exitCode: 2, words: expect.stringContaining("Missing: ") });
      expect(command).toMatchObject({ words: expect.stringContaining(commandFor(kind, {})) });
    }
  });

  it.each(KINDS)(
    "takes the command it gives for %s once the examples are replaced, and not before",
    (kind) => {
      const { positionals, fields } = KIND_FIELDS[kind];
      const given = Object.fromEntries([
        ...positionals.map(({ name, example }) => [name, example]),
        ...fields.filter(({ required }) => required).map(({ flag, example }) => [flag, example]),
      ]);
      expect(parseCommand(wordsOf(commandFor(kind, given)))).toMatchObject({ ok: true, kind });
      expect(parseCommand(wordsOf(commandFor(kind, {})))).toMatchObject({
        ok: false,
        words: expect.stringContaining("is an example. Write what is true in its place."),
      });
    },
  );

  it("takes every command of its guide", () => {
    const guide = readFileSync("docs/data/adding.md", "utf8");
    const commands = guide.match(/^ {4}npm run data:new -- (?!edition --help).+$/gm) ?? [];
    expect(commands.length).toBeGreaterThan(KINDS.length);
    for (const command of commands) {
      expect(parseCommand(wordsOf(command.trim())), command).toMatchObject({ ok: true });
    }
  });

  it("names an unknown word, an unknown flag and one given twice, with the nearest", () => {
    expect(parseCommand(["editon"])).toMatchObject({
      words: expect.stringContaining('Did you mean "edition"?'),
    });
    expect(parseCommand(["party", "--nam", "x"])).toMatchObject({
      words: expect.stringContaining('There is no --nam. Did you mean "--name"?'),
    });
    expect(parseCommand(["party", "--id", "a", "--id", "b"])).toMatchObject({
      words: expect.stringContaining("--id is given more than once. Leave one."),
    });
    expect(parseCommand(["party", "--id", "a", "--name", "Some", "Lab"])).toMatchObject({
      words: expect.stringContaining('"Lab" is one word too many; a text with blanks needs quotation marks.'),
    });
  });

  it("ends with 2 where the CSV file or the data folder is not there", () => {
    const args = [...EDITION, "--csv", "nowhere.csv"];
    expect(run(folderWith(), args)).toEqual({ exitCode: 2, words: "There is no nowhere.csv." });
    expect(run("nowhere", args)).toMatchObject({ exitCode: 2 });
  });

  it("ends as a command with its exit code, words of failure on stderr", { timeout: 30_000 }, () => {
    const command = ["--import", import.meta.resolve("tsx"), resolve("scripts/data-new.ts"), "place"];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("npm run data:new -- place");
  });
});

/** The words after `npm run data:new --`, as a shell splits them. */
function wordsOf(command: string): string[] {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return words.slice(4).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}
