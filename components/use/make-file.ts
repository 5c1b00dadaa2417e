import type { Sheet } from "@/components/picture-file/picture-file-script";
import { toFiguresJson } from "@/lib/export/figures/figures-json";
import { fileName } from "@/lib/export/figures/file-name";
import { readTable } from "@/lib/export/figures/read-table";
import type { Uses } from "@/lib/export/figures/uses";
import { toCsv } from "@/lib/export/to-csv";
import { languageOf } from "@/lib/i18n/locales";
import { findTable } from "./find-table";
import type { Format } from "./formats";
import { loadPictureFile } from "./load-picture-file";
import { pageLanguage } from "./page-language";
import type { Picture } from "./picture";
import { datasetsOf } from "./refusals";
import { today } from "./today";

/** More than these in a file's name would leave no room for its title. */
const MOST_NAMED = 2;

/** A picture as a file that is ready to be saved. */
export type MadeFile = { name: string; content: Blob };

/** @throws FetchFault, NoTable or PictureFault */
export async function makeFile(picture: Picture, format: Format, uses: Uses): Promise<MadeFile> {
  const name = fileName(picture.title, noteOf(picture, uses), format, picture.id);
  return { name, content: await CONTENT[format](picture, uses) };
}

const CONTENT: Record<Format, (picture: Picture, uses: Uses) => Promise<Blob>> = {
  csv: async (picture) =>
    new Blob([toCsv(await readFigures(picture))], { type: "text/csv;charset=utf-8;header=present" }),
  json: async (picture, uses) => new Blob([await toJson(picture, uses)], { type: "application/json" }),
  png: async (picture, uses) => (await loadPictureFile()).toPngFile(picture.figure, sheetOf(picture, uses)),
  svg: async (picture, uses) =>
    new Blob([await (await loadPictureFile()).toSvgFile(picture.figure, sheetOf(picture, uses))], {
      type: "image/svg+xml",
    }),
};

/** Whose figures they are and under which terms, since a CSV file says neither. */
function noteOf(picture: Picture, uses: Uses): string {
  const datasets = datasetsOf(picture, uses);
  if (datasets.length > MOST_NAMED) return "";
  return datasets.map(({ id, reuse }) => (reuse === null ? id : `${id}, ${reuse}`)).join("; ");
}

async function readFigures({ figure }: Picture) {
  return readTable(await findTable(figure), languageOf(pageLanguage()).numerals);
}

async function toJson(picture: Picture, uses: Uses): Promise<string> {
  const { title, source, address } = picture;
  const datasets = datasetsOf(picture, uses).map(({ id, name, publisher, edition, terms, href }) => ({
    id,
    name,
    publisher,
    edition,
    terms,
    address: new URL(href, location.origin).href,
  }));
  const table = await readFigures(picture);
  return toFiguresJson({ title, source, datasets, address, retrieved: today(), table });
}

function sheetOf({ title, subtitle, source, address }: Picture, { words }: Uses): Sheet {
  const lang = pageLanguage();
  return {
    title,
    subtitle,
    source: source.join("\n"),
    site: words.by,
    address,
    lang,
    direction: languageOf(lang).direction,
  };
}
