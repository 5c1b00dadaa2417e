import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readPictures } from "@/lib/social/page-picture";
import type { SocialPicture } from "@/lib/social/picture";
import { drawAll } from "@/scripts/social/draw-all";
import { makeFolder } from "./temporary-folder";

const PICTURE: SocialPicture = {
  locale: "en",
  path: ["claims"],
  shapes: ["wide"],
  kicker: "Claims",
  title: "3 of 4 supported",
  small: { kind: "tally", rows: [{ verdict: { word: "supported", tone: "for" }, count: 3 }] },
  site: { name: "AI Standings", address: null },
};

/** A project with our code and fonts, in which nothing was drawn yet. */
function makeProject(): string {
  const root = makeFolder({});
  for (const name of ["app", "lib", "scripts", "node_modules", "package-lock.json"])
    symlinkSync(resolve(name), join(root, name));
  return root;
}

describe("drawAll of social pictures", () => {
  it("draws a picture once for all pages that show the same, and not again while it stays the same", async () => {
    const root = makeProject();
    const pictures = [PICTURE, { ...PICTURE, path: ["claims", "twin"] }];
    const { drawn, sizes } = await drawAll(root, pictures);
    expect([drawn, sizes.length]).toEqual([1, 2]);
    expect(readdirSync(join(root, "public/social/en"))).toEqual(["claims", "claims.png"]);
    expect(await drawAll(root, pictures)).toEqual({ drawn: 0, sizes });
  });

  it("draws anew what has changed, and forgets what it was and what is not asked for any more", async () => {
    const root = makeProject();
    await drawAll(root, [PICTURE, { ...PICTURE, locale: "pt" }]);
    expect((await drawAll(root, [{ ...PICTURE, title: "4 of 4 supported" }])).drawn).toBe(1);
    expect(readdirSync(join(root, ".build/social"))).toHaveLength(1);
    expect(existsSync(join(root, "public/social/pt"))).toBe(false);
  });

  it("lists for the pages what was drawn", async () => {
    const root = makeProject();
    expect(readPictures("en", root)).toEqual([]);
    await drawAll(root, [PICTURE]);
    expect(readPictures("en", root)).toEqual([
      { path: ["claims"], shapes: ["wide"], title: "3 of 4 supported" },
    ]);
  });

  it("refuses a text of which no font has a character", async () => {
    const picture = { ...PICTURE, title: "ประเทศไทย" };
    await expect(drawAll(makeProject(), [picture])).rejects.toThrow('has every character of "ประเทศไทย"');
  });
});
