import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/data/check-dataset";
import { formatFault } from "@/lib/data/fault";
import { readFolder } from "@/lib/data/read-folder";
import { validFolder } from "./valid-folder";

let root = "";

/** A folder with all files of the valid dataset. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "data-"));
  for (const { path, text } of validFolder().files) writeAt(path, text);
});

afterEach(() => rmSync(root, { recursive: true }));

function writeAt(path: string, content: string | Buffer): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Every fault of the folder without its name. */
function faultsOfFolder(): string[] {
  return checkDataset(readFolder(root)).faults.map((fault) => formatFault(fault).replace(`${root}/`, ""));
}

describe("readFolder", () => {
  it("reads every file of a valid folder as it is", () => {
    expect(faultsOfFolder()).toEqual([]);
    expect(readFolder(root).files).toEqual(
      validFolder().files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });

  it("refuses a file of 50 MB by its size, before reading it, in well under a second", () => {
    truncateSync(join(root, "places.json"), 50_000_000);
    const startedAt = performance.now();
    expect(faultsOfFolder()).toEqual([
      "places.json:1: 50,000,000 bytes, but a data file has at most 10,000,000. Split it, or remove what is no figure.",
    ]);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it("refuses a folder that is named like a file, and what lies in it is not read", () => {
    writeAt("results/more.json/table.json", "{}");
    expect(faultsOfFolder()).toEqual([
      "results/more.json:1: a folder, but its name is that of a data file. Rename it or remove it.",
    ]);
  });

  it("refuses a pipe, without waiting for what comes out of it", () => {
    execFileSync("mkfifo", [join(root, "results", "pipe.json")]);
    expect(faultsOfFolder()).toEqual([
      "results/pipe.json:1: no plain file, but its name is that of a data file. Rename it or remove it.",
    ]);
  });

  it("refuses a link to a file elsewhere, without reading it", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    writeFileSync(join(elsewhere, "secret.json"), '{ "secret": true }');
    rmSync(join(root, "groups.json"));
    symlinkSync(join(elsewhere, "secret.json"), join(root, "groups.json"));
    expect(faultsOfFolder()).toEqual([
      `groups.json:1: a link to ${elsewhere}/secret.json, but data are files of this folder, and a link may lead out of it. Put the file itself in its place.`,
    ]);
    rmSync(elsewhere, { recursive: true });
  });

  it("refuses links to a folder, to itself and to nothing", () => {
    symlinkSync("..", join(root, "results", "up"));
    symlinkSync("nowhere", join(root, "results", "nothing.json"));
    expect(faultsOfFolder()).toEqual([
      "results/nothing.json:1: a link to nowhere, but data are files of this folder, and a link may lead out of it. Put the file itself in its place.",
      "results/up:1: a link to .., but data are files of this folder, and a link may lead out of it. Put the file itself in its place.",
    ]);
  });

  it("refuses what is no UTF-8 and points at the byte", () => {
    writeAt("groups.json", Buffer.from("[\n  \"Côte d'Ivoire é", "latin1"));
    expect(faultsOfFolder()).toEqual([
      'groups.json:2 column 5: the byte 0xF4, but it is no UTF-8. Save the file as "UTF-8".',
    ]);
  });

  it("refuses UTF-8 that was cut off, also within what stands for a broken letter", () => {
    writeAt("groups.json", Buffer.from([0x5b, 0x22, 0xef, 0xbf]));
    expect(faultsOfFolder()).toEqual([
      'groups.json:1 column 4: the byte 0xBF, but it is no UTF-8. Save the file as "UTF-8".',
    ]);
  });

  it("refuses UTF-16", () => {
    writeAt("groups.json", Buffer.from("\uFEFF[]", "utf16le"));
    expect(faultsOfFolder()).toEqual([
      'groups.json:1 column 1: the byte 0xFF, but it is no UTF-8. Save the file as "UTF-8".',
    ]);
  });

  it("takes the character that stands for what cannot be read for what it is: a character", () => {
    writeAt("groups.json", '[\n  "\uFFFD"\n]');
    expect(faultsOfFolder()).toEqual(['groups.json:2 [0]: "\uFFFD", but this is text. Should be an object.']);
  });

  it.each([
    [
      "no JSON",
      "Hello",
      'groups.json:1 column 1: Hello, but it is no JSON value. Should be a number, "text", true, false, null, a list or an object.',
    ],
    [
      "a byte-order mark",
      "\uFEFF[]",
      'groups.json:1 column 1: a byte-order mark, but a JSON file begins with its value. Save the file as "UTF-8" without a byte-order mark.',
    ],
    [
      "an empty file",
      "",
      "groups.json:1: nothing, but a data file holds a value. Fill the file or remove it.",
    ],
    ["an empty object", "{}", "groups.json:1: {}, but this is an object. Should be a list."],
    ["null", "null", "groups.json:1: null, but this is null. Should be a list."],
    [
      "NaN",
      "[\n  NaN\n]",
      "groups.json:2 column 3: NaN, but JSON has no such number. Write null where nothing is known.",
    ],
    ["a trailing comma", "[\n  1,\n]", 'groups.json:2 column 4: ",", but ] follows it. Remove the comma.'],
    [
      "a comment",
      "// none\n[]",
      "groups.json:1 column 1: //, but JSON has no comments. Remove it; remarks stand in data/sources.json.",
    ],
    [
      "a second value",
      "[]\n[]",
      "groups.json:2 column 1: [, but the file should have ended before it. Remove what follows.",
    ],
    [
      "lists without end",
      "[".repeat(200_000),
      "groups.json:1: lists in lists in lists, but they lie deeper than any data file nests. Write the file as data/README.md says.",
    ],
    [
      "deep lists that end",
      "[".repeat(200_000) + "]".repeat(200_000),
      "groups.json:1: lists in lists in lists, but they lie deeper than any data file nests. Write the file as data/README.md says.",
    ],
  ])("says what is wrong with %s", (_, text, fault) => {
    writeAt("groups.json", text);
    expect(faultsOfFolder()).toEqual([fault]);
  });

  it("throws where there is nothing to read", () => {
    rmSync(root, { recursive: true });
    mkdirSync(root);
    expect(() => readFolder(root)).toThrow(`${root} holds no JSON file`);
    expect(() => readFolder(join(root, "nowhere"))).toThrow("ENOENT");
  });
});
