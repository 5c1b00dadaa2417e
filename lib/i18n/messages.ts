import type en from "@/messages/en.json";
import type { Locale } from "./locales";
import { readWords } from "./read-words";

export type Messages = typeof en;

const read = new Map<Locale, Messages>();

/** The words of a language, messages/{locale}.json; English sets which keys there are, and a test holds it. */
export function messagesOf(locale: Locale): Messages {
  const messages: Messages = read.get(locale) ?? readWords(`${locale}.json`);
  read.set(locale, messages);
  return messages;
}
