import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "@/lib/export/figures/file-name";

const bytes = (text: string) => new TextEncoder().encode(text).length;
const name = (title: string, note = "") => fileName(title, note, "csv", "home-ladder");

describe("fileName", () => {
  it.each([
    "Russia is 31st of 83",
    "روسيا في المرتبة 31 من أصل 83",
    "Россия на 31-м месте из 83",
    "俄罗斯在 83 个国家中排名第 31",
    "रूस 83 में से 31वें स्थान पर",
    "A Rússia está em 31.º lugar entre 83",
  ])("keeps a title as it is: %s", (title) => {
    expect(name(title)).toBe(`${title.normalize("NFC")}.csv`);
  });

  it("says whose the figures are, behind the title", () => {
    expect(name("Russia is 31st", "global-ai-index-2024, restricted")).toBe(
      "Russia is 31st - global-ai-index-2024, restricted.csv",
    );
  });

  it("leaves out what leads to other folders, what shells and Windows reserve, and what nobody sees", () => {
    expect(name("../../etc/passwd")).toBe("etc passwd.csv");
    expect(name('a\\b:c*d?e"f<g>h|i')).toBe("a b c d e f g h i.csv");
    expect(name("a\u0000b\nc\u202ed\u2068e\u00ad")).toBe("a b c d e.csv");
    expect(name("ends in dots... ")).toBe("ends in dots.csv");
  });

  it("is no name of a device", () => {
    expect(name("CON")).toBe("_CON.csv");
    expect(name("nul")).toBe("_nul.csv");
    expect(name("Contest")).toBe("Contest.csv");
  });

  it("is the picture's id where nothing of the title is left", () => {
    expect(name("///")).toBe("home-ladder.csv");
    expect(name("")).toBe("home-ladder.csv");
  });

  it("keeps the joiners that shape letters, and one spelling of each letter", () => {
    expect(name("क्\u200dष")).toBe("क्\u200dष.csv");
    expect(name("e\u0301")).toBe("é.csv");
  });

  it("cuts a long title between characters, never within one, and keeps the note", () => {
    const cut = name("👩‍👩‍👧‍👦".repeat(90), "places, share-alike");
    expect(cut).toMatch(/^(👩‍👩‍👧‍👦)+ - places, share-alike\.csv$/u);
    expect(bytes(cut)).toBeLessThanOrEqual(204);
    expect(name("a".repeat(300))).toBe(`${"a".repeat(80)}.csv`);
  });

  it("is a name that every system takes, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const made = name(title);
        expect(made).not.toMatch(/[\p{Cc}/\\:*?"<>|]/u);
        expect(made).toMatch(/^[^\s.].*\.csv$/su);
        expect(made).not.toMatch(/\p{Cs}/u);
        expect(bytes(made)).toBeLessThanOrEqual(204);
      }),
    );
  });
});
