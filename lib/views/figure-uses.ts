import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translate";

/** What a reader may make of a picture, each use with its word, and the word for all of them. */
export type FigureUsesView = { label: string; uses: readonly { use: string; text: string }[] };

/** The same at every picture: files, an embed, a link, a citation; in little room one button for all. */
export function figureUses(locale: Locale): FigureUsesView {
  const t = translator(locale);
  const label = t("figure.use");
  return {
    label,
    uses: [
      { use: "csv", text: "CSV" },
      { use: "json", text: "JSON" },
      { use: "png", text: "PNG" },
      { use: "svg", text: "SVG" },
      { use: "embed", text: t("figure.embed") },
      { use: "link", text: t("figure.link") },
      { use: "cite", text: t("figure.cite") },
      { use: "all", text: label },
    ],
  };
}
