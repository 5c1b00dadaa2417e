import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import { editionLines, type LoadedEdition } from "./edition-page";

/** "2025 and 2024", "Development and Commercial". */
export function listOf(locale: Locale, parts: readonly string[]): string {
  return formatList(languageOf(locale).numerals, parts);
}

/** "17th to 20th"; one rank stands alone. */
export function positionWords(locale: Locale, { from, to }: RankInterval): string {
  const t = translator(locale);
  return from === to ? t("country.positionOne", { from }) : t("country.positionRange", { from, to });
}

/** "Global AI Index 2025" */
export function editionName(locale: Locale, loaded: LoadedEdition): string {
  return editionLines(locale, loaded).name;
}

/** The panel that tells of an edition. */
export function sourcePanelOf({ edition }: Pick<LoadedEdition, "edition">): string {
  return `source-${edition.index}-${edition.edition}`;
}
