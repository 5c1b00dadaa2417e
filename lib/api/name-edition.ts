import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { editionLines, type LoadedEdition } from "@/lib/views/edition-page";

/** How answers name an edition. */
export function nameEdition(loaded: LoadedEdition) {
  const { index, edition, source } = loaded;
  const { published, rankedBy, status, precision } = edition;
  return {
    index: index.id,
    name: plainText(editionLines(DEFAULT_LOCALE, loaded).name),
    edition: edition.edition,
    published,
    publisher: source.publisher,
    source: source.id,
    rankedBy,
    status,
    precision,
  };
}
