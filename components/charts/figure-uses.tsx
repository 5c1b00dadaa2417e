import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/**
 * What a reader may make of a picture: files, an embed, a link, a citation; in little room one button for all. The same
 * at every picture, so that it is made once on the server and handed to islands. `public/use.js` serves the buttons.
 */
export function FigureUses({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const uses = [
    { use: "csv", text: "CSV" },
    { use: "json", text: "JSON" },
    { use: "png", text: "PNG" },
    { use: "svg", text: "SVG" },
    { use: "embed", text: t("figure.embed") },
    { use: "link", text: t("figure.link") },
    { use: "cite", text: t("figure.cite") },
    { use: "all", text: t("figure.use") },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a line of a caption
    <span role="group" aria-label={t("figure.use")} className="figure-uses needs-script">
      {uses.map(({ use, text }) => (
        <button key={use} type="button" data-use={use}>
          {text}
        </button>
      ))}
    </span>
  );
}
