import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import { drawPicture } from "@/lib/social/draw/draw-picture";
import type { Drawing } from "@/lib/social/draw/pen";
import { type DrawnPicture, pictureFile, pictureList } from "@/lib/social/page-picture";
import type { Shape, SocialPicture } from "@/lib/social/picture";
import type { Typesetter } from "@/lib/social/type/typesetter";
import { listFiles } from "../finish/site";
import { lightColours } from "./light-colours";
import { openFonts } from "./open-fonts";
import { toPng } from "./rasterise";

const KEPT = ".build/social";
const TARGET = "public/social";
const TOKENS = "app/styles/tokens.css";

/** Pictures are kept while this is the same: the code that draws, the colours, and the versions of fonts and libraries. */
const DRAWN_BY = ["lib/social", "lib/charts/ladder", "scripts/social"];
const VERSIONS = [TOKENS, "package-lock.json"];

/** What pictures are drawn on: the page, and the cells of a table. */
const BACKGROUNDS = ["paper", "track"];

/** So many are turned into pixels at a time while the next ones are laid out. */
const AT_A_TIME = 4;

type Wanted = { picture: SocialPicture; shape: Shape; kept: string; target: string };

/** Draws what is not drawn yet, and puts every picture and the list of them where pages find them. */
export async function drawAll(root: string, pictures: readonly SocialPicture[]) {
  const code = hashOfCode(root);
  const wanted = pictures.flatMap((picture) =>
    picture.shapes.map((shape): Wanted => {
      const hash = createHash("sha256").update(JSON.stringify([code, shape, { ...picture, path: null }]));
      const kept = join(root, KEPT, `${hash.digest("hex").slice(0, 16)}.png`);
      return {
        picture,
        shape,
        kept,
        target: join(root, `public${pictureFile(picture.locale, picture.path, shape)}`),
      };
    }),
  );
  mkdirSync(join(root, KEPT), { recursive: true });
  forgetUnused(root, new Set(wanted.map(({ kept }) => kept)));
  const missing = new Map(wanted.filter(({ kept }) => !existsSync(kept)).map((one) => [one.kept, one]));
  if (missing.size > 0) await drawMissing(root, [...missing.values()]);
  publish(root, wanted);
  writeList(root, pictures);
  return { drawn: missing.size, sizes: wanted.map(({ target }) => statSync(target).size) };
}

async function drawMissing(root: string, missing: readonly Wanted[]): Promise<void> {
  const text = JSON.stringify(missing.map(({ picture }) => picture));
  const typesetterOf = keptBy(await openFonts(root, text));
  const colour = lightColours(readFileSync(join(root, TOKENS), "utf8"));
  const queue = missing[Symbol.iterator]();
  const work = async () => {
    for (const { picture, shape, kept } of queue) {
      const drawing = drawPicture(picture, shape, { typesetter: typesetterOf(picture.locale), colour });
      assertSet(drawing);
      writeFileSync(kept, await toPng(drawing, BACKGROUNDS.map(colour)));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** Throws where a character would stand as an empty box. */
function assertSet({ texts }: Drawing): void {
  const unset = texts.find(({ missing }) => missing > 0);
  if (unset)
    throw new Error(`No font of scripts/social/open-fonts.ts has every character of "${unset.text}".`);
}

function keptBy(make: (locale: Locale) => Typesetter): (locale: Locale) => Typesetter {
  const made = new Map<Locale, Typesetter>();
  return (locale) => {
    const typesetter = made.get(locale) ?? make(locale);
    made.set(locale, typesetter);
    return typesetter;
  };
}

function forgetUnused(root: string, used: ReadonlySet<string>): void {
  const folder = join(root, KEPT);
  for (const file of listFiles(folder).map((name) => join(folder, name))) if (!used.has(file)) rmSync(file);
}

function publish(root: string, wanted: readonly Wanted[]): void {
  rmSync(join(root, TARGET), { recursive: true, force: true });
  for (const { kept, target } of wanted) {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(kept, target);
  }
}

function writeList(root: string, pictures: readonly SocialPicture[]): void {
  const list: Record<string, DrawnPicture[]> = {};
  for (const { locale, path, shapes, title } of pictures) {
    list[locale] ??= [];
    list[locale].push({ path, shapes, title });
  }
  writeFileSync(pictureList(root), JSON.stringify(list));
}

function hashOfCode(root: string): string {
  const hash = createHash("sha256");
  const files = DRAWN_BY.flatMap((folder) => listFiles(join(root, folder)).map((file) => join(folder, file)));
  for (const file of [...files, ...VERSIONS]) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
