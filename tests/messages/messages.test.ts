import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { speakerSchema } from "@/lib/data/claims-schema";
import { loadBenchmarks, loadClaims, loadModels, loadParties, loadTables } from "@/lib/data/load";
import { nameKey } from "@/lib/i18n/data-word";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { TASK_DOMAINS } from "@/lib/models/task-domains";

type Message = { key: string; text: string };

/** Every message of a language under its full key: `ranking.title`. */
function listMessages(locale: Locale): Message[] {
  return flatten(messagesOf(locale), []);
}

function flatten(node: unknown, path: readonly string[]): Message[] {
  if (typeof node === "string") return [{ key: path.join("."), text: node }];
  if (typeof node !== "object" || node === null) throw new TypeError(`${path.join(".")} is no message`);
  return Object.entries(node).flatMap(([key, value]) => flatten(value, [...path, key]));
}

type Choice = { argument: string; ordinal: boolean; options: string[] };

/** The names of all arguments of a message, and its plurals, at any depth. */
function inside(elements: readonly MessageFormatElement[]): { names: string[]; choices: Choice[] } {
  const names: string[] = [];
  const choices: Choice[] = [];
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.push(element.value);
    if (element.type !== TYPE.plural) continue;
    choices.push({
      argument: element.value,
      ordinal: element.pluralType === "ordinal",
      options: Object.keys(element.options),
    });
    for (const { value } of Object.values(element.options)) {
      const deeper = inside(value);
      names.push(...deeper.names);
      choices.push(...deeper.choices);
    }
  }
  return { names: [...new Set(names)].sort(), choices };
}

/** The product's own source, which alone may use a message. */
function sourceFiles(): { path: string; text: string }[] {
  return ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}

/** Counts of every plural form of every language: a million has a form of its own in Portuguese. */
const COUNTS = [...Array.from({ length: 201 }, (_, count) => count), 1e6];

const english = listMessages("en");
const keys = english.map(({ key }) => key);
const fixedKeys = keys.filter((key) => !key.startsWith("index.") && !key.startsWith("data."));
const files = sourceFiles();
const source = files.map(({ text }) => text).join("\n");

describe("the messages of every finished language", () => {
  it("have the same keys", () => {
    expect(keys.length).toBeGreaterThan(100);
    for (const locale of FINISHED_LOCALES) {
      expect(
        listMessages(locale)
          .map(({ key }) => key)
          .sort(),
      ).toEqual([...keys].sort());
    }
  });

  it.each(FINISHED_LOCALES)("are all well-formed and none is empty: %s", (locale) => {
    for (const { key, text } of listMessages(locale)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
      expect(() => parse(text), key).not.toThrow();
    }
  });

  it("take the same arguments", () => {
    for (const locale of FINISHED_LOCALES) {
      const argumentsOf = (messages: Message[]) =>
        Object.fromEntries(messages.map(({ key, text }) => [key, inside(parse(text)).names]));
      expect(argumentsOf(listMessages(locale))).toEqual(argumentsOf(english));
    }
  });

  it.each(FINISHED_LOCALES)(
    "have for every count all the plurals that the language tells apart: %s",
    (locale) => {
      let plurals = 0;
      for (const { key, text } of listMessages(locale)) {
        for (const { argument, ordinal, options } of inside(parse(text)).choices) {
          const rules = new Intl.PluralRules(locale, { type: ordinal ? "ordinal" : "cardinal" });
          const missing = COUNTS.filter(
            (count) => !options.includes(`=${count}`) && !options.includes(rules.select(count)),
          );
          expect(missing, `${key}, {${argument}}`).toEqual([]);
          plurals += 1;
        }
      }
      expect(plurals).toBeGreaterThan(5);
    },
  );

  it("tell six plurals apart in Arabic and four ordinals in English", () => {
    const categories = (locale: Locale, type: "cardinal" | "ordinal") =>
      new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.toSorted();
    expect(categories("ar", "cardinal")).toEqual(["few", "many", "one", "other", "two", "zero"]);
    expect(categories("en", "ordinal")).toEqual(["few", "one", "other", "two"]);
  });

  it("print Latin digits only, as the numbers put into them are", () => {
    const eastern = FINISHED_LOCALES.flatMap(listMessages).filter(({ text }) =>
      /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/.test(text),
    );
    expect(eastern).toEqual([]);
  });
});

describe("the messages and the source", () => {
  it("are both read: dozens of files, among them the ranking page and its words", () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain(join("components", "ranking", "words.ts"));
    expect(paths).toContain(join("app", "[locale]", "page.tsx"));
    expect(paths).toContain(join("lib", "views", "headline.ts"));
    expect(paths.length).toBeGreaterThan(60);
    expect(source).toContain('t("ranking.title"');
    expect(source).not.toContain('"no.such.key"');
  });

  it("agree: every message is used", () => {
    expect(fixedKeys.filter((key) => !source.includes(`"${key}"`))).toEqual([]);
  });

  it("agree: every key that is asked for exists", () => {
    const asked = [...source.matchAll(/(?:\bt|\btranslator\(\w+\))\(\s*"([^"]+)"/g)].map(([, key]) => key);
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((key) => !fixedKeys.some((known) => known === key))).toEqual([]);
  });

  it("agree: every quoted word that reads like a key is one", () => {
    const groups = [...new Set(fixedKeys.map((key) => key.split(".")[0]))].join("|");
    const quoted = [...source.matchAll(new RegExp(`"((?:${groups})\\.[A-Za-z]+)"`, "g"))].map(
      ([, key]) => key,
    );
    expect(quoted.length).toBeGreaterThan(100);
    const words = quoted.filter((key) => !key?.endsWith(".json"));
    expect(words.filter((key) => !fixedKeys.some((known) => known === key))).toEqual([]);
  });

  it("name exactly the task domains, tables, settings, speakers, languages and claims of the data", () => {
    const { domains, tables, settings, speakers, languages, claims, plusMinus } = messagesOf("en").data;
    const ids = (of: object) => Object.keys(of).sort();
    const unique = (values: readonly string[]) => [...new Set(values)].sort();
    const all = loadTables();
    expect(ids(domains)).toEqual(unique(TASK_DOMAINS));
    expect(ids(tables)).toEqual(unique(all.map(({ id }) => id)));
    expect(ids(settings)).toEqual(unique(all.flatMap((table) => Object.keys(table.settings))));
    expect(ids(plusMinus)).toEqual(unique(all.filter((table) => table.plusMinus).map(({ id }) => id)));
    expect(ids(speakers)).toEqual(unique(speakerSchema.options));
    expect(ids(languages)).toEqual(unique(loadBenchmarks().flatMap(({ language }) => language ?? [])));
    expect(ids(claims)).toEqual(unique(loadClaims().map(({ id }) => id)));
  });

  it("name every part of a benchmark, and no benchmark or name that the data has not", () => {
    const { benchmarks, names } = messagesOf("en").data;
    const known = loadBenchmarks().map(({ id }) => id);
    const parts = loadBenchmarks().filter(({ partOf }) => partOf !== null);
    expect(parts.filter(({ id }) => !(id in benchmarks)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(benchmarks).filter((id) => !known.includes(id))).toEqual([]);
    const reports = loadClaims().flatMap(({ reports: places, clauses }) => [
      ...places,
      ...clauses.flatMap((clause) => (clause.kind === "report" ? [clause.report] : [])),
    ]);
    const named = [
      ...loadParties().map(({ id }) => id),
      ...reports.map(({ publisher }) => nameKey(publisher)),
      ...loadModels().flatMap(({ licence }) => (licence ? [nameKey(licence.value)] : [])),
    ];
    expect(Object.keys(names).filter((key) => !named.includes(key))).toEqual([]);
  });
});
