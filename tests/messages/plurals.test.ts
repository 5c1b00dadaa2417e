import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from "@formatjs/icu-messageformat-parser";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES, type Locale, languageOf } from "@/lib/i18n/locales";
import { listMessages } from "./message-texts";

/** Between them they choose every plural and ordinal form of the six languages. */
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 21, 100, 1.5, 1_000_000];

/** Arabic has words of its own for none, one and two: there the figure may be left out. */
const IN_WORDS: Partial<Record<Locale, readonly number[]>> = { ar: [0, 1, 2] };

const english = new Map(listMessages("en").map(({ key, text }) => [key, text]));

function pluralsOf(elements: readonly MessageFormatElement[]): PluralElement[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [element, ...inner] : inner;
  });
}

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const options = element.type === TYPE.plural || element.type === TYPE.select ? element.options : {};
    return [element.value, ...Object.values(options).flatMap(({ value }) => namesOf(value))];
  });
}

/** The arguments that a message, in this language or in English, chooses words by. */
function countsOf(key: string, text: string): string[] {
  return [text, english.get(key) ?? ""].flatMap((one) => pluralsOf(parse(one)).map(({ value }) => value));
}

/** The message as a page would show it, every count in it the same and every other word a name. */
function shown(locale: Locale, key: string, text: string, count: number): string {
  const counted = countsOf(key, text);
  const values = namesOf(parse(text)).map((name) => [name, counted.includes(name) ? count : "Name"]);
  const t = createTranslator({
    locale: languageOf(locale).numerals,
    messages: { message: text },
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
  return t("message", Object.fromEntries(values));
}

/** As a plural's # prints it, or as an argument that stands alone does. */
function hasFigure(locale: Locale, line: string, count: number): boolean {
  const figure = new Intl.NumberFormat(languageOf(locale).numerals).format(count);
  return line.includes(figure) || line.includes(String(count));
}

/** A language may say a count in a word of its own where that word stands for no other count. */
function mayBeWord(locale: Locale, text: string, count: number): boolean {
  return text.includes(`=${count} {`) || text.includes(`=${count}{`) || !!IN_WORDS[locale]?.includes(count);
}

describe.each(FINISHED_LOCALES)("every plural: %s", (locale) => {
  const messages = listMessages(locale).filter(({ text }) => pluralsOf(parse(text)).length > 0);

  it("is shown for every kind of count, without a brace or sign left over", () => {
    expect(messages.length).toBeGreaterThan(50);
    const odd = messages.flatMap(({ key, text }) =>
      COUNTS.map((count) => `${key} with ${count}: ${shown(locale, key, text, count)}`).filter((line) =>
        /[{}#]|undefined|NaN/.test(line),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("gives the figure wherever English does", () => {
    const lost = messages.flatMap(({ key, text }) =>
      COUNTS.filter((count) => !mayBeWord(locale, text, count))
        .filter((count) => hasFigure("en", shown("en", key, english.get(key) ?? "", count), count))
        .map((count) => ({ count, line: shown(locale, key, text, count) }))
        .filter(({ count, line }) => !hasFigure(locale, line, count))
        .map(({ count, line }) => `${key} with ${count}: ${line}`),
    );
    expect(lost).toEqual([]);
  });
});

describe("the counts that are tried", () => {
  it.each(FINISHED_LOCALES)("choose every form that the language tells apart: %s", (locale) => {
    for (const type of ["cardinal", "ordinal"] as const) {
      const rules = new Intl.PluralRules(locale, { type });
      const chosen = new Set(COUNTS.map((count) => rules.select(count)));
      expect([...chosen].sort(), type).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
    }
  });
});
