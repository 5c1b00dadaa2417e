import { editionAt } from "@/lib/across/edition-at";
import { standingIn } from "@/lib/across/standing";
import { ARTICLE_MONTH } from "@/lib/site";
import { loadSource } from "./load";
import { loadIndexEditions } from "./load-rankings";
import { dayRange } from "./partial-date";
import type { Edition, Index, Source } from "./schema";

/** An edition with its index and its source. */
export type AskedEdition = { index: Index; edition: Edition; source: Source };

/** One edition of every index that had one: those that were out when the article was written, and the newest. */
type AskedEditions = { article: AskedEdition[]; newest: AskedEdition[] };

let askedEditions: AskedEditions | undefined;
let placesAsked: string[] | undefined;

/** Both states, read once a process. */
export function loadAskedEditions(): AskedEditions {
  askedEditions ??= readAskedEditions();
  return askedEditions;
}

function readAskedEditions(): AskedEditions {
  const { last } = dayRange(ARTICLE_MONTH);
  const files = loadIndexEditions();
  return {
    article: askedOf(files, (editions) => editionAt(editions, last)),
    newest: askedOf(files, (editions) => editions.at(-1)),
  };
}

/** The edition that is chosen of each index, with its source; an index of which none is has none. */
export function askedOf(
  files: readonly { index: Index; editions: Edition[] }[],
  choose: (editions: Edition[]) => Edition | undefined,
): AskedEdition[] {
  return files.flatMap(({ index, editions }) => {
    const edition = choose(editions);
    return edition ? [{ index, edition, source: loadSource(edition.source) }] : [];
  });
}

/** Every place that one of those editions ranks, in alphabetical order of the codes. */
export function loadPlacesAsked(): string[] {
  placesAsked ??= readPlacesAsked();
  return placesAsked;
}

function readPlacesAsked(): string[] {
  const { article, newest } = loadAskedEditions();
  const asked = [...article, ...newest];
  const places = asked.flatMap(({ edition }) => edition.rows.map(({ place }) => place));
  return [...new Set(places)]
    .filter((place) => asked.some(({ edition }) => standingIn(edition, place).kind === "ranked"))
    .sort();
}
