import type { ScatterPoint } from "@/lib/charts/scatter";
import { neededWord } from "@/lib/i18n/data-word";
import { atStart } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import type { PricedColumn } from "@/lib/models/priced-results";
import { present } from "@/lib/present";
import { itemsText } from "./items-text";

/** What is drawn, in which setting and language, and what is not. */
export function scatterNotes(
  locale: Locale,
  { benchmark, setting, items, withoutPrice, onOtherItems }: PricedColumn,
  points: readonly ScatterPoint[],
  data: ModelData,
): string[] {
  const t = translator(locale);
  const listOf = (models: readonly string[]) =>
    formatList(
      languageOf(locale).numerals,
      models.map((model) => apart(locale, modelOf(model, data).name)),
    );
  const { language } = benchmark;
  return [
    points.some(({ interval }) => interval) ? t("scatter.drawnInterval") : t("scatter.drawn"),
    [atStart(neededWord(locale, "settings", setting)), itemsText(t, items)].join(" · "),
    ...(language ? [t("scatter.language", { language: neededWord(locale, "languages", language) })] : []),
    ...(withoutPrice.length ? [t("scatter.withoutPrice", { list: listOf(withoutPrice) })] : []),
    ...(onOtherItems.length ? [t("models.otherItems", { list: listOf(onOtherItems) })] : []),
  ];
}

/** Names as a sentence may hold them. */
type Told = { price: string; benchmark: string; count: number };

/** Told from the lowest price to the highest, as the picture is. */
export function scatterSummary(locale: Locale, told: Told, points: readonly ScatterPoint[]): string {
  const along = points.toSorted((a, b) => a.x - b.x || b.y - a.y);
  const [first, last] = [present(along[0], "point"), present(along.at(-1), "point")];
  const part = (text: string) => apart(locale, text);
  return translator(locale)("scatter.summary", {
    ...told,
    model: part(first.label),
    x: part(first.xText),
    y: part(first.yText),
    lastModel: part(last.label),
    lastX: part(last.xText),
    lastY: part(last.yText),
  });
}

/** A Latin name and the figure beside it would run together from left to right in a sentence of the other direction. */
export function apart(locale: Locale, text: string): string {
  return languageOf(locale).direction === "rtl" ? `\u2068${text}\u2069` : text;
}
