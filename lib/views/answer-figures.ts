import type { IndexAnswer } from "@/lib/across/ahead-or-behind";
import type { Standing } from "@/lib/across/standing";
import type { AskedEdition } from "@/lib/data/load-ahead-or-behind";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { labelled } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { standingText } from "./country-standings";
import type { PlaceLookup } from "./ladder";

/** One state of the picture: its title, and by index where the place and each of the others stand. */
type State = { title: string; answers: readonly (IndexAnswer<AskedEdition> & { name: string })[] };

/** The picture of ahead or behind as a table: a row an index and other place, with both ranks. */
export function toAnswerFigures(
  locale: Locale,
  place: string,
  states: readonly State[],
  placeOf: PlaceLookup,
) {
  const t = translator(locale);
  const rank = (standing: Standing) =>
    standing.kind === "ranked" ? String(standing.rank) : standingText(locale, standing);
  return {
    title: t("figure.table"),
    heads: [
      t("aheadOrBehind.when"),
      t("across.index"),
      labelled(locale, t("measure.rank"), placeName(locale, placeOf(place))),
      t("firmness.secondCountry"),
      t("aheadOrBehind.otherRank"),
    ],
    rows: states.flatMap(({ title, answers }) =>
      answers.flatMap(({ name, own, others }) =>
        others.map((other) => ({
          id: other.place.toLowerCase(),
          key: [title, name, other.place].join(" "),
          cells: [title, name, rank(own), placeName(locale, placeOf(other.place)), rank(other.standing)],
        })),
      ),
    ),
  };
}

export type AnswerFigures = ReturnType<typeof toAnswerFigures>;
