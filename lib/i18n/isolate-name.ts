import { type Locale, languageOf } from "./locales";

/**
 * A Latin name or a figure that would run together with its neighbours in a sentence from right to left. Words of that
 * language keep its direction even where they begin with a Latin name.
 */
export function isolateName(locale: Locale, text: string): string {
  if (languageOf(locale).direction === "ltr") return text;
  return `${/\p{Script=Arabic}/u.test(text) ? "\u2067" : "\u2068"}${text}\u2069`;
}
