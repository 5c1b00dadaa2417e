import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import { kindOfPicture } from "@/lib/pictures/picture-id";
import { ANY_PICTURE, EMBED_FOLDER } from "@/lib/url/embed-href";
import { toEmbedWords } from "@/lib/views/embed-words";
import { toEmbedDocument } from "./embed-document";
import { addressOf, type Look, type Picture, readPictures, type SitePictures } from "./embed-pictures";
import type { FinishStep, Site } from "./site";
import { classesIn, namesIn, usedStyles } from "./used-styles";

/**
 * Cuts the pictures out of the finished pages, each into a document of its own that other sites may frame, so that an
 * embed shows what the page shows.
 */
export const embedsStep: FinishStep = {
  name: "embeds",
  run(site) {
    const { pictures, htmlOfKind, looks } = readPictures(site);
    const viewScript = readScript(site, "embed-view.js");
    const stylesOf = stylesOfKinds(site, looks, htmlOfKind);
    for (const picture of pictures) {
      const { faces, preloads } = lookIn(looks, picture.locale);
      const styles = `${faces}${stylesOf.get(kindOfPicture(picture.id))}`;
      writeEmbed(site, picture, { styles, preloads, viewScript });
    }
    for (const [locale, look] of looks) writeAnyPicture(site, locale, look, viewScript);
    return { count: pictures.length, what: "pictures that other sites may frame" };
  },
};

/** Of each kind of picture; the site's styles are the same in all languages. */
function stylesOfKinds(
  site: Site,
  looks: SitePictures["looks"],
  htmlOfKind: SitePictures["htmlOfKind"],
): Map<string, string> {
  const [look] = looks.values();
  const choices = readScript(site, "embed-choices.js");
  const stylesOf = new Map<string, string>();
  for (const [kind, html] of htmlOfKind) {
    const isDrawnAnew = html.some((figure) => figure.includes(" data-choices="));
    const names = new Set(isDrawnAnew ? [...EMBED_CLASSES, ...namesIn(choices)] : EMBED_CLASSES);
    for (const figure of html) for (const name of classesIn(figure)) names.add(name);
    stylesOf.set(kind, usedStyles(look?.css ?? "", names, isDrawnAnew));
  }
  return stylesOf;
}

type Frame = { styles: string; preloads: string; viewScript: string };

/** Of the document's own parts. */
const EMBED_CLASSES = [
  "embed",
  "embed-room",
  "embed-title",
  "embed-subject",
  "embed-foot",
  "embed-left-out",
  "sr-only",
];

function writeEmbed(site: Site, { id, locale, page, title, html }: Picture, frame: Frame): void {
  const file = `${locale}/${EMBED_FOLDER}/${id}/index.html`;
  write(
    site,
    file,
    toEmbedDocument({ ...frame, locale, file, page, part: `#${id}`, title, body: html, script: null }),
  );
}

function writeAnyPicture(
  site: Site,
  locale: Locale,
  { faces, css, preloads }: Look,
  viewScript: string,
): void {
  const file = `${locale}/${EMBED_FOLDER}/${ANY_PICTURE}/index.html`;
  const { site: name, missing, offline, retry, needsScript } = toEmbedWords(locale);
  const embed = toEmbedDocument({
    ...{ locale, file, preloads, viewScript, styles: `${faces}${css}` },
    page: addressOf(site, `/${locale}/${EMBED_FOLDER}/`),
    part: "",
    title: name,
    body: [
      `<div data-taken-to="" data-missing="${missing}" data-offline="${offline}" data-retry="${retry}" aria-busy="true"></div>`,
      `<noscript><p>${needsScript}</p></noscript>`,
    ].join(""),
    script: `${site.basePath}/embed-picture.js`,
  });
  write(site, file, embed);
}

function write({ root }: Site, file: string, content: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function readScript({ root }: Site, name: string): string {
  return readFileSync(join(root, name), "utf8").trim();
}

function lookIn(looks: ReadonlyMap<Locale, Look>, locale: Locale): Look {
  const look = looks.get(locale);
  if (!look) throw new Error(`No page in "${locale}" has a picture.`);
  return look;
}
