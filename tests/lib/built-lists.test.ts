import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fontList, readFontFaces } from "@/lib/i18n/font-faces";
import { islandList, readIslandFiles } from "@/lib/islands/island-files";
import { pictureList, readPictures } from "@/lib/social/page-picture";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const BUILT = [
  { what: "fonts", list: fontList, read: () => readFontFaces("en", root), part: "en" },
  { what: "pictures", list: pictureList, read: () => readPictures("en", root), part: "en" },
  { what: "scripts", list: islandList, read: () => readIslandFiles("ranking", root), part: "ranking" },
];

describe.each(BUILT)("the $what that were built", ({ list, read, part }) => {
  const write = (content: object) => {
    mkdirSync(dirname(list(root)), { recursive: true });
    writeFileSync(list(root), JSON.stringify(content));
  };

  it("are none where there is no list of them, so that a page can be drawn before they are built", () => {
    expect(read()).toEqual([]);
  });

  it("are those of the list as it was when it was first asked for", () => {
    write({ [part]: ["first"] });
    expect(read()).toEqual(["first"]);
    write({ [part]: ["second"] });
    expect(read()).toEqual(["first"]);
  });
});

describe("a list of what was built", () => {
  it("has no fonts and no pictures of a language that it does not name, but must name every kind of page", () => {
    for (const list of [fontList(root), pictureList(root), islandList(root)]) {
      mkdirSync(dirname(list), { recursive: true });
      writeFileSync(list, "{}");
    }
    expect([readFontFaces("en", root), readPictures("en", root)]).toEqual([[], []]);
    expect(() => readIslandFiles("ranking", root)).toThrow(
      "There is no script of ranking among the islands.",
    );
  });
});
