import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { drawPicture } from "@/lib/social/draw/draw-picture";
import type { Drawing, DrawnText } from "@/lib/social/draw/pen";
import type { SocialPicture } from "@/lib/social/picture";
import type { Typesetter } from "@/lib/social/type/typesetter";
import { lightColours } from "@/scripts/social/light-colours";
import { listPictures } from "@/scripts/social/list-pictures";
import { openFonts } from "@/scripts/social/open-fonts";
import { IS_WHOLE } from "@/tests/is-whole";

const ADDRESS = "example.org/standings";
const MARGIN_PX = 50;
/** In a column of pictures on a phone it is a third of that, and can still be told. */
const SMALLEST_PX = 14;
const PATIENCE_MS = 300_000;

/** One of each kind; all of them are for `npm run verify`. */
const TRIED = [
  "",
  "rankings",
  "rankings/global-ai-index/2024",
  "countries/bra",
  "ahead-or-behind/bra",
  "claims",
  "models",
  "claims/deepseek-in-science",
  "claims/gigachat-in-banking",
  "claims/six-to-nine-months-behind",
];

type Drawn = { picture: SocialPicture; drawing: Drawing; name: string };

let fonts: (locale: Locale) => Typesetter;
let drawn: Drawn[] = [];

const colour = lightColours(readFileSync("app/styles/tokens.css", "utf8"));

function draw(picture: SocialPicture, typesetter: Typesetter): Drawn[] {
  return picture.shapes.map((shape) => ({
    picture,
    drawing: drawPicture(picture, shape, { typesetter, colour }),
    name: `${picture.locale}/${picture.path.join("/")} ${shape}`,
  }));
}

beforeAll(async () => {
  const all = listPictures(ADDRESS);
  const tried = IS_WHOLE ? all : all.filter(({ path }) => TRIED.includes(path.join("/")));
  fonts = await openFonts(process.cwd(), JSON.stringify(tried));
  const typesetters = new Map(FINISHED_LOCALES.map((locale) => [locale, fonts(locale)]));
  drawn = tried.flatMap((picture) => draw(picture, typesetters.get(picture.locale) ?? fonts(picture.locale)));
}, PATIENCE_MS);

function faultsOf(isFaulty: (text: DrawnText, drawing: Drawing) => boolean): string[] {
  return drawn.flatMap(({ drawing, name }) =>
    drawing.texts.filter((text) => isFaulty(text, drawing)).map(({ text }) => `${name}: ${text}`),
  );
}

/** Boxes are an em less a fiftieth high. */
function sizeOf({ box }: DrawnText): number {
  return (box.bottom - box.top) / 0.98;
}

function overlap({ box: a }: DrawnText, { box: b }: DrawnText): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

describe("the social pictures of every language", () => {
  it("are there for each kind of page", () => {
    for (const locale of FINISHED_LOCALES)
      for (const path of TRIED)
        expect(
          drawn.some(({ picture }) => picture.locale === locale && picture.path.join("/") === path),
        ).toBe(true);
  });

  it("have a glyph for every character", () => {
    expect(faultsOf(({ missing }) => missing > 0)).toEqual([]);
  });

  it("keep every text within their margins, and none too small to read", () => {
    expect(
      faultsOf(
        ({ box }, { width, height }) =>
          box.left < MARGIN_PX || box.right > width - MARGIN_PX + 0.1 || box.top < 0 || box.bottom > height,
      ),
    ).toEqual([]);
    expect(faultsOf((text) => sizeOf(text) < SMALLEST_PX)).toEqual([]);
  });

  it("lay no text over another", () => {
    expect(
      faultsOf((text, { texts }) => texts.some((other) => other !== text && overlap(text, other))),
    ).toEqual([]);
  });

  it("say the whole finding, and the site's name and address", () => {
    const bare = (text: string) => text.replace(/\s/g, "");
    for (const { picture, drawing } of drawn) {
      const said = bare(drawing.texts.map(({ text }) => text).join(""));
      expect(said).toContain(bare(picture.title));
      expect(said).toContain(bare(`${picture.site.name}${ADDRESS}`));
    }
  });

  it("are shapes alone, so that no renderer has to know a script", () => {
    for (const { drawing } of drawn) expect(drawing.svg).not.toMatch(/<text|font-family|NaN|undefined/);
  });

  it("are drawn the same again by fonts opened anew", () => {
    const [first] = drawn;
    expect(first && draw(first.picture, fonts(first.picture.locale))[0]?.drawing.svg).toBe(
      first?.drawing.svg,
    );
  });
});
