import { parseHTML } from "linkedom";
import {
  nameOfEmbed,
  subjectOfFigure,
  titleOfFigure,
  titleTagOf,
  toEmbedFigure,
} from "@/lib/pictures/embed-figure";
import { isPrepared, pageOfPicture } from "@/lib/pictures/picture-id";

/** A picture taken out of its page. */
export type CutFigure = {
  id: string;
  /** Whom it is about where it is of one country, what it finds, and where from. */
  title: string;
  /** The figure as an embed shows it. */
  html: string;
};

const OPENING = /<figure\b[^>]*\sdata-picture="([^"]*)"[^>]*>/g;
const CLOSING = "</figure>";

type FoundFigure = { id: string; html: string };

/** The figures of a page that have a picture's id, as they stand in it. A figure holds no other. */
function findFigures(html: string, page: string): FoundFigure[] {
  return [...html.matchAll(OPENING)].map((match) => {
    const [opening, id = ""] = match;
    const end = html.indexOf(CLOSING, match.index);
    const figure = html.slice(match.index, end + CLOSING.length);
    if (end === -1 || figure.indexOf("<figure", opening.length) !== -1)
      throw new Error(`${page}: the figure "${id}" holds another, or is never closed.`);
    return { id, html: figure };
  });
}

/**
 * The pictures of a page: the names of all, and those that have an embed of their own and belong here. A page may show
 * what belongs on another, as the home page does.
 * @param page its address below the language, such as `rankings/global-ai-index/2024/`
 * @param href its address on the site, to which the pictures' links lead
 */
export function cutFigures(html: string, page: string, href: string): { ids: string[]; cut: CutFigure[] } {
  const found = findFigures(html, page);
  const stranger = found.find(({ id }) => pageOfPicture(id) === null);
  if (stranger)
    throw new Error(`${page}: the figure "${stranger.id}" has no picture's id (lib/pictures/picture-id.ts).`);
  const own = found.filter(({ id }) => pageOfPicture(id) === page && isPrepared(id));
  return {
    ids: found.map(({ id }) => id),
    cut: own.map((figure) => cutFigure(figure, titleTagOf(html), href)),
  };
}

function cutFigure({ id, html }: FoundFigure, titleTag: string, href: string): CutFigure {
  const { document } = parseHTML(`<!DOCTYPE html><html><head>${titleTag}</head><body>${html}</body></html>`);
  const figure = document.querySelector("figure");
  if (!figure) throw new Error(`The figure "${id}" cannot be read.`);
  if (!titleOfFigure(figure))
    throw new Error(`${href}: the figure "${id}" says no finding: it needs a heading or data-title.`);
  const subject = subjectOfFigure(figure, document.title);
  const title = nameOfEmbed(figure, subject);
  return { id, title, html: toEmbedFigure(figure, href, subject).outerHTML };
}
