import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadFindSubjects } from "@/lib/data/load-find-subjects";
import { FIND_KINDS, parseFindIndex } from "@/lib/find/find-index";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toFindIndex } from "@/lib/views/find-index";

const subjects = loadFindSubjects();
const MAX_GZIP_BYTES = 40_000;

describe("the index of pages", () => {
  it.each(FINISHED_LOCALES)("comes back from its file as it was, and travels light: %s", (locale) => {
    const index = toFindIndex(locale, subjects);
    const text = JSON.stringify(index);
    expect(parseFindIndex(JSON.parse(text))).toEqual(index);
    expect(gzipSync(text).length).toBeLessThan(MAX_GZIP_BYTES);
    expect(index.base).toBe(`/${locale}/`);
  });

  it("holds pages of every kind, each once, and no aggregate", () => {
    const { pages } = toFindIndex("en", subjects);
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(FIND_KINDS));
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(pages.filter(({ kind }) => kind === "country")).toHaveLength(219);
    expect(paths).not.toContain("countries/euu");
  });

  it("says how many were found in the forms of the language", () => {
    const { shown } = toFindIndex("ar", subjects).words;
    expect(shown.slice(0, 4)).toEqual(["لا صفحات", "صفحة واحدة", "صفحتان", "3 صفحات"]);
  });

  const whole = toFindIndex("en", subjects);
  it.each([
    ["nothing", null],
    ["text", "<!doctype html>"],
    ["a list", []],
    ["an index without words", { ...whole, words: undefined }],
    ["an index without a kind's name", { ...whole, words: { ...whole.words, kinds: {} } }],
    ["an index without pages", { ...whole, pages: [] }],
    ["a page without address", { ...whole, pages: [{ kind: "country", name: "x", keys: [] }] }],
    ["a page of an unknown kind", { ...whole, pages: [{ ...whole.pages[0], kind: "star" }] }],
    ["keys that are no texts", { ...whole, pages: [{ ...whole.pages[0], keys: [1] }] }],
  ])("is refused where it is %s", (_, value) => {
    expect(() => parseFindIndex(value)).toThrow("no index of pages");
  });
});
