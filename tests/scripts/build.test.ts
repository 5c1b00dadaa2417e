import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashInputs } from "@/scripts/build/inputs";
import { readSettings } from "@/scripts/build/settings";
import { isFresh, removeStamp, writeStamp } from "@/scripts/build/stamp";
import { makeFolder } from "./temporary-folder";

const NOWHERE = { basePath: "", siteUrl: null, allowRestrictedDownloads: false, keepsPages: true };

describe("readSettings", () => {
  it("takes empty values for none", () => {
    expect(readSettings({})).toEqual(NOWHERE);
    expect(readSettings({ BASE_PATH: "", SITE_URL: "" })).toEqual(NOWHERE);
  });

  it.each(["/repo", "/a/b", "/ai-standings", "/v1.0_x~"])("takes the base path %s", (path) => {
    expect(readSettings({ BASE_PATH: path }).basePath).toBe(path);
  });

  it.each(["repo", "/repo/", "/", "//a", "/a b", "/a?b", "/..", "/a/../b", "https://a.b"])(
    "refuses the base path %s",
    (path) => {
      expect(() => readSettings({ BASE_PATH: path })).toThrow(`BASE_PATH is "${path}". Leave it empty`);
    },
  );

  it("takes a host with or without a slash behind it", () => {
    expect(readSettings({ SITE_URL: "https://example.org/" }).siteUrl).toBe("https://example.org");
    expect(readSettings({ SITE_URL: "http://localhost:3000" }).siteUrl).toBe("http://localhost:3000");
  });

  it.each([
    "example.org",
    "/x",
    "ftp://example.org",
    "https://example.org/repo",
    "https://a.b?c",
    "https://u:p@a.b",
  ])("refuses the site address %s", (address) => {
    expect(() => readSettings({ SITE_URL: address })).toThrow(`SITE_URL is "${address}". Write a host`);
  });
});

describe("the switch for restricted downloads", () => {
  it("is on for 1 alone", () => {
    const read = (text: string) =>
      readSettings({ ALLOW_RESTRICTED_DOWNLOADS: text }).allowRestrictedDownloads;
    expect([read("1"), read("0"), read("")]).toEqual([true, false, false]);
  });

  it.each(["true", "yes", " 1"])("refuses %j, so that no deployment believes it is on", (text) => {
    expect(() => readSettings({ ALLOW_RESTRICTED_DOWNLOADS: text })).toThrow(
      `ALLOW_RESTRICTED_DOWNLOADS is "${text}". Write 1`,
    );
  });
});

describe("the switch for reading offline", () => {
  it("is off for 0 alone", () => {
    const read = (text: string) => readSettings({ OFFLINE: text }).keepsPages;
    expect([read("0"), read("1"), read("")]).toEqual([false, true, true]);
  });

  it.each(["off", "false", " 0"])("refuses %j, so that no deployment believes it is off", (text) => {
    expect(() => readSettings({ OFFLINE: text })).toThrow(`OFFLINE is "${text}". Write 0`);
  });
});

describe("hashInputs", () => {
  const files = { "app/page.tsx": "1", "data/a.json": "2", "public/icon.svg": "3", "package-lock.json": "4" };

  it("is the same for the same inputs, wherever they lie", () => {
    expect(hashInputs(makeFolder(files), NOWHERE)).toBe(hashInputs(makeFolder(files), NOWHERE));
  });

  it.each([
    ["content", { ...files, "data/a.json": "22" }],
    ["a new file", { ...files, "lib/a.ts": "" }],
    ["a name", { "app/pagf.tsx": "1", "data/a.json": "2", "public/icon.svg": "3", "package-lock.json": "4" }],
    ["the lock file", { ...files, "package-lock.json": "5" }],
  ])("changes with %s", (_, changed) => {
    expect(hashInputs(makeFolder(changed), NOWHERE)).not.toBe(hashInputs(makeFolder(files), NOWHERE));
  });

  it("changes with base path, site address and the switch for restricted downloads", () => {
    const root = makeFolder(files);
    const hashes = [
      NOWHERE,
      { ...NOWHERE, basePath: "/a" },
      { ...NOWHERE, siteUrl: "https://a.b" },
      { ...NOWHERE, allowRestrictedDownloads: true },
    ].map((settings) => hashInputs(root, settings));
    expect(new Set(hashes).size).toBe(4);
  });

  it("does not count what the build writes, nor tests and documents", () => {
    const more = {
      "public/shell.js": "1",
      "public/fonts/a.woff2": "2",
      "out/a": "3",
      "tests/a.ts": "4",
      "docs/a.md": "5",
    };
    expect(hashInputs(makeFolder({ ...files, ...more }), NOWHERE)).toBe(
      hashInputs(makeFolder(files), NOWHERE),
    );
  });
});

describe("what the build writes into public/", () => {
  const ignored = readFileSync(".gitignore", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("public/"))
    .map((line) => line.replace("*", "-a").replace(/\/$/, "/a.b"));

  it.each(ignored)("is no input of the next: %s", (file) => {
    expect(hashInputs(makeFolder({ [file]: "1" }), NOWHERE)).toBe(hashInputs(makeFolder({}), NOWHERE));
  });
});

describe("stamp", () => {
  it("says fresh for the hash it was written for, while the finished export stands", () => {
    const root = makeFolder({ "out/_headers": "" });
    expect(isFresh(root, "a")).toBe(false);
    writeStamp(root, "a");
    expect(isFresh(root, "a")).toBe(true);
    expect(isFresh(root, "b")).toBe(false);
  });

  it("is not believed after the export was deleted or built anew by hand", () => {
    const root = makeFolder({ "out/_headers": "" });
    writeStamp(root, "a");
    rmSync(join(root, "out/_headers"));
    writeFileSync(join(root, "out/index.html"), "");
    expect(isFresh(root, "a")).toBe(false);
  });

  it("is gone while a build runs", () => {
    const root = makeFolder({ "out/_headers": "" });
    writeStamp(root, "a");
    removeStamp(root);
    expect(isFresh(root, "a")).toBe(false);
  });
});
