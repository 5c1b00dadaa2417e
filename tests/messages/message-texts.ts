import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

export type Message = { key: string; text: string };

/** Every message of a language under its full key: `ranking.title`. */
export function listMessages(locale: Locale): Message[] {
  return flatten(messagesOf(locale), []);
}

function flatten(node: unknown, path: readonly string[]): Message[] {
  if (typeof node === "string") return [{ key: path.join("."), text: node }];
  if (typeof node !== "object" || node === null) throw new TypeError(`${path.join(".")} is no message`);
  return Object.entries(node).flatMap(([key, value]) => flatten(value, [...path, key]));
}

/** What a reader sees of a message whatever is put into it: no argument and no syntax. */
export function writtenText(text: string): string {
  return literals(parse(text)).join("\n");
}

function literals(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options).flatMap(({ value }) => literals(value));
    return element.type === TYPE.tag ? literals(element.children) : [];
  });
}
