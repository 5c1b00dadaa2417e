import { createTranslator } from "use-intl/core";
import { type Locale, languageOf } from "./locales";
import { type Messages, messagesOf } from "./messages";

declare module "use-intl/core" {
  interface AppConfig {
    Messages: Messages;
    Locale: ReturnType<typeof languageOf>["numerals"];
  }
}

/**
 * The words of one language, as `t("ranking.title", { count: 83 })`; ICU messages with Latin numerals.
 * @throws where a message is missing or an argument of it is not given, so that no page is built with a hole.
 */
export function translator(locale: Locale): Translator {
  const made = translators.get(locale) ?? makeTranslator(locale);
  translators.set(locale, made);
  return made;
}

/** One a language for the whole process: each keeps the messages that it has parsed. */
const translators = new Map<Locale, Translator>();

function makeTranslator(locale: Locale) {
  return createTranslator({
    locale: languageOf(locale).numerals,
    messages: messagesOf(locale),
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
}

export type Translator = ReturnType<typeof makeTranslator>;
