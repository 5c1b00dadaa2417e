import type { DotsInput } from "@/lib/charts/dots";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";

/** The picture of results by benchmark as a table: a row a dot. */
export function toDotsFigures(locale: Locale, { axis, models, rows }: DotsInput) {
  const t = translator(locale);
  const place = (value: number) => formatDecimals(languageOf(locale).numerals, value, axis.max > 1 ? 1 : 3);
  return {
    title: t("figure.table"),
    heads: [
      t("models.benchmark"),
      t("scatter.model"),
      axis.caption,
      t("country.historyPublished"),
      t("scatter.interval"),
    ],
    rows: rows.flatMap(({ id, label, dots }) =>
      dots.map(({ model, value, valueText, intervalText }) => ({
        id: model,
        key: `${id} ${model}`,
        cells: [
          label,
          present(
            models.find((one) => one.id === model),
            `model ${model}`,
          ).label,
          place(value),
          valueText,
          intervalText ?? t("scatter.notKnown"),
        ],
      })),
    ),
  };
}

export type DotsFigures = ReturnType<typeof toDotsFigures>;
