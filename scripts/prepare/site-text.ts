import { loadFolder, loadPlaces } from "@/lib/data/load";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { formatQuantity } from "@/lib/i18n/format-quantity";
import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { placeName, placeNameAtStart, placeNameInSentence } from "@/lib/i18n/place-name";

/** What a reader may type and an address may hold, and the marks that our own code sets. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const MARKS = "\u00a0·×±²³°«»–—‘’“”„…−↑↓€";

const MONTHS = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`);
const QUANTITIES = Array.from({ length: 15 }, (_, power) => 10 ** power).flatMap((ten) => [
  ten,
  2 * ten,
  5 * ten,
]);

/** Everything that a page in a language may print, in no order: what its fonts must be able to set. */
export function siteText(locale: Locale): string {
  const names = [placeName, placeNameInSentence, placeNameAtStart];
  const dates = MONTHS.flatMap((month) => [month, `${month}-01`]);
  return [
    ASCII,
    MARKS,
    JSON.stringify(messagesOf(locale)),
    ...FINISHED_LOCALES.map((language) => languageOf(language).name),
    ...loadPlaces().flatMap((place) => names.map((nameOf) => nameOf(locale, place))),
    ...dates.map((date) => formatDate(locale, date)),
    ...QUANTITIES.map((quantity) => formatQuantity(locale, quantity)),
    formatList(locale, ["1", "2", "3"]),
    formatList(locale, ["1", "2", "3"], "disjunction"),
    ...wordsOfData(),
  ].join("\n");
}

let ofData: Set<string> | undefined;

/** What stands in the data beyond ASCII; the same for every language. */
function wordsOfData(): Set<string> {
  ofData ??= new Set(loadFolder().files.flatMap(({ text }) => text.match(/\P{ASCII}+/gu) ?? []));
  return ofData;
}
