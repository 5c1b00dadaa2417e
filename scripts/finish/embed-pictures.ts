import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFinishedLocale, type Locale } from "@/lib/i18n/locales";
import { kindOfPicture, pageOfPicture } from "@/lib/pictures/picture-id";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import { type CutFigure, cutFigures } from "./embed-figures";
import { attributeValue, headOf, listStyles, listTags } from "./html";
import { listPages, type Site } from "./site";
import { readSiteStyles } from "./site-styles";
import { isListed } from "./sitemap";

/** What all pages of a language share: its fonts, and the site's styles. */
export type Look = { preloads: string; faces: string; css: string };

/** The page of a picture: on this site, and in full where SITE_URL names the host. */
export type PageAddress = { href: string; address: string };

export type Picture = CutFigure & { locale: Locale; page: PageAddress };

export type SitePictures = {
  pictures: Picture[];
  /** The pictures' HTML by their kind. */
  htmlOfKind: Map<string, string[]>;
  looks: Map<Locale, Look>;
};

/**
 * Every picture of the finished site, from the page that it belongs on. Throws where a page has two of one id, and where a
 * page shows one that its own page lacks.
 */
export function readPictures(site: Site): SitePictures {
  const found: SitePictures = { pictures: [], htmlOfKind: new Map(), looks: new Map() };
  const places = new Map<string, Place>();
  for (const { file, locale, path, html } of pagesWithPictures(site.root)) {
    const page = addressOf(site, `/${locale}/${path}`);
    // A second address of a page has the same pictures, and those of the first are taken.
    if (!isListed(html, page.address)) continue;
    if (!found.looks.has(locale)) found.looks.set(locale, lookOf(site, html));
    const { ids, cut } = cutFigures(html, path, page.href);
    for (const id of ids) addPlace(places, { id, file, locale });
    for (const figure of cut) addPicture(found, { ...figure, locale, page });
  }
  assertAtHome(places);
  return found;
}

type PageFile = { file: string; locale: Locale; path: string; html: string };

/** Most pages of the site have none, and are not even decoded. */
function* pagesWithPictures(root: string): Generator<PageFile> {
  for (const file of listPages(root)) {
    const [locale = "", ...path] = file.replace(/index\.html$/, "").split("/");
    if (!isFinishedLocale(locale) || path[0] === EMBED_FOLDER) continue;
    const bytes = readFileSync(join(root, file));
    if (bytes.includes('data-picture="'))
      yield { file, locale, path: path.join("/"), html: bytes.toString("utf8") };
  }
}

type Place = { id: string; file: string; locale: Locale };

function addPlace(places: Map<string, Place>, place: Place): void {
  const key = `${place.file} ${place.id}`;
  if (places.has(key)) throw new Error(`${place.file} has two pictures "${place.id}".`);
  places.set(key, place);
}

function assertAtHome(places: ReadonlyMap<string, Place>): void {
  for (const { id, file, locale } of places.values()) {
    const home = `${locale}/${pageOfPicture(id)}index.html`;
    if (!places.has(`${home} ${id}`))
      throw new Error(`The picture "${id}" of ${file} is not on its own page, ${home}.`);
  }
}

/** The address of a path of the site. */
export function addressOf({ basePath, siteUrl }: Site, path: string): PageAddress {
  const href = `${basePath}${path}`;
  return { href, address: siteUrl === null ? href : new URL(href, siteUrl).href };
}

function addPicture({ pictures, htmlOfKind }: SitePictures, picture: Picture): void {
  pictures.push(picture);
  const kind = kindOfPicture(picture.id);
  const known = htmlOfKind.get(kind);
  if (known) known.push(picture.html);
  else htmlOfKind.set(kind, [picture.html]);
}

function lookOf(site: Site, html: string): Look {
  const head = headOf(html);
  return {
    preloads: listTags(head).filter(isFontPreload).join(""),
    faces: listStyles(head).find(({ body }) => body.startsWith("@font-face"))?.body ?? "",
    css: readSiteStyles(site, html),
  };
}

function isFontPreload(tag: string): boolean {
  return tag.startsWith("<link") && attributeValue(tag, "as") === "font";
}
