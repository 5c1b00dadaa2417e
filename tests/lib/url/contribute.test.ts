import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { REPOSITORY_URL } from "@/lib/site";
import { editOnGitHub, numberIsWrongForm, type WrongNumber } from "@/lib/url/contribute";

const NUMBER: WrongNumber = {
  page: "https://example.org/en/rankings/global-ai-index/2024/#RUS",
  file: "data/indices/global-ai-index/2024.json",
  line: 44,
  figure: "Russia, rank in the Global AI Index 2024",
  value: "31",
};

const HOSTILE = [
  "&title=Owned&labels=urgent",
  "?template=other.yml#frag",
  '"><script>alert(1)</script>',
  "javascript:alert(1)",
  "%26title%3DOwned",
  "a\r\nLocation: https://evil.example",
  "a\u0000b\u001bc",
  "../../settings",
  "\ud800 a half of a pair",
  "ترتيب روسيا",
  "🇷🇺🇧🇷",
];

const OUTSIDE = [
  "lib/site.ts",
  "data/../package.json",
  "data/./places.json",
  "/data/places.json",
  "data//places.json",
  "data/places.json?plain=1",
  "data/places.json#L1",
  "data\\places.json",
  "data/places.json\n",
  "data/a b.json",
  "https://evil.example/data/places.json",
  `data/${"a".repeat(200)}.json`,
  "",
];

const form = z.object({ body: z.array(z.object({ id: z.string().optional() })) });

function query(address: string): URLSearchParams {
  return new URL(address).searchParams;
}

describe("editOnGitHub", () => {
  it("shows the file at its line, and opens it in the editor", () => {
    expect(editOnGitHub("data/indices/global-ai-index/2024.json", 44)).toEqual({
      atLine: `${REPOSITORY_URL}/blob/main/data/indices/global-ai-index/2024.json#L44`,
      editor: `${REPOSITORY_URL}/edit/main/data/indices/global-ai-index/2024.json`,
    });
  });

  it("takes names with a point, as of models", () => {
    expect(editOnGitHub("data/results/t-pro-it-1.0.json", 1).editor).toMatch(/\/t-pro-it-1\.0\.json$/);
  });

  it.each(OUTSIDE)("refuses %j, which is no file of the data", (file) => {
    expect(() => editOnGitHub(file, 1)).toThrow("no JSON file in data/");
    expect(() => numberIsWrongForm({ ...NUMBER, file })).toThrow("no JSON file in data/");
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses the line %d", (line) => {
    expect(() => editOnGitHub(NUMBER.file, line)).toThrow("no line of a file");
    expect(() => numberIsWrongForm({ ...NUMBER, line })).toThrow("no line of a file");
  });
});

describe("numberIsWrongForm", () => {
  it("opens the form with what the page knows", () => {
    const address = numberIsWrongForm(NUMBER);
    expect(address.startsWith(`${REPOSITORY_URL}/issues/new?template=number-is-wrong.yml&`)).toBe(true);
    expect(Object.fromEntries(query(address))).toEqual({
      template: "number-is-wrong.yml",
      title: "Wrong number: Russia, rank in the Global AI Index 2024",
      page: NUMBER.page,
      file: NUMBER.file,
      line: "44",
      stands: "31",
    });
  });

  it("fills in only fields that the form has", () => {
    const text = readFileSync(".github/ISSUE_TEMPLATE/number-is-wrong.yml", "utf8");
    const ids = form.parse(parse(text)).body.flatMap(({ id }) => id ?? []);
    const filled = [...query(numberIsWrongForm(NUMBER)).keys()];
    expect(filled.filter((name) => !["template", "title", ...ids].includes(name))).toEqual([]);
  });

  it.each(HOSTILE)("keeps %j inside its field", (text) => {
    const address = numberIsWrongForm({ ...NUMBER, page: text, figure: text, value: text });
    expect(address).toMatch(/^[\w!#$%&'()*+,./:;=?@~-]+$/);
    expect(new URL(address).hash).toBe("");
    expect([...query(address).keys()]).toEqual(["template", "title", "page", "file", "line", "stands"]);
    expect(query(address).get("template")).toBe("number-is-wrong.yml");
  });

  it("gives back whatever was written, in one line", () => {
    const written = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .filter((text) => Array.from(text).length <= 100);
    fc.assert(
      fc.property(written, (value) => {
        const stands = query(numberIsWrongForm({ ...NUMBER, value })).get("stands");
        expect(stands).toBe(value.replace(/\p{Cc}+/gu, " ").trim());
      }),
    );
  });

  it("stays short enough for GitHub whatever is written", { timeout: 30_000 }, () => {
    const lengthWith = (text: string) =>
      numberIsWrongForm({ ...NUMBER, page: text, figure: text, value: text }).length;
    expect(lengthWith("\u{10ffff}".repeat(10_000))).toBeLessThan(6000);
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 150, maxLength: 300 }), (text) => {
        expect(lengthWith(text)).toBeLessThan(6000);
      }),
    );
  });

  it("cuts between characters and says so", () => {
    const stands = query(numberIsWrongForm({ ...NUMBER, value: "🇷".repeat(500) })).get("stands");
    expect(Array.from(stands ?? "")).toHaveLength(120);
    expect(stands).toMatch(/^(🇷)+…$/u);
  });
});
