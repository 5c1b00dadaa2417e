import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES, languageOf } from "@/lib/i18n/locales";
import { englishWords } from "./english-words";
import { latinLeaks, unusedNames } from "./latin-names";
import { listMessages, writtenText } from "./message-texts";

const IN_OTHER_LETTERS = FINISHED_LOCALES.filter((locale) => languageOf(locale).script !== "latin");

/** Formulas name their quantities by single letters in every language. */
const FORMULA = /^(method|agreement)\.\w+Where$/;

describe("messages in letters of their own", () => {
  it.each(IN_OTHER_LETTERS)("hold no Latin word but names of the list and of the data: %s", (locale) => {
    const leaks = listMessages(locale).flatMap(({ key, text }) => {
      const words = latinLeaks(writtenText(text));
      const left = words.filter((word) => !(FORMULA.test(key) && /^[a-z]$/i.test(word)));
      return left.map((word) => `${key}: ${word}`);
    });
    expect(leaks).toEqual([]);
  });

  it("need every name of the list", () => {
    const texts = IN_OTHER_LETTERS.flatMap((locale) =>
      listMessages(locale).map(({ text }) => writtenText(text)),
    );
    expect(unusedNames(texts)).toEqual([]);
  });

  it("would not pass with an English word, nor with part of a name alone", () => {
    expect(latinLeaks("Страна: country")).toEqual(["country"]);
    expect(latinLeaks("Global AI Index и Index")).toEqual(["Index"]);
    expect(latinLeaks("GigaChat 2 Max выше DeepSeek-V3")).toEqual([]);
  });
});

/** What Portuguese writes as English does: signs and arguments alone, names, and words that both took from elsewhere. */
const SAME_IN_PORTUGUESE = [
  ...["site.rankings", "find.ranking", "site.themeSystem", "data.settings.codeforces-rating"],
  ...["data.benchmarks.mathcup-2026-final", "data.regions.oceania", "data.units.clusters"],
  ...[
    "data.benchmarks.harness-wave-terminal",
    "data.groups.asean",
    "data.groups.brics",
    "data.names.alexander-kukushkin",
  ],
  ...[
    "datasets.benchmarks",
    "datasets.downloads",
    "benchmarks.units.tokens",
    "modelPage.tokens",
    "figure.link",
  ],
];

describe("Portuguese messages, in the letters of English", () => {
  const messages = listMessages("pt").map(({ key, text }) => ({ key, text, written: writtenText(text) }));

  it("hold no word of English grammar outside a name of the list", () => {
    const leaks = messages.filter(({ written }) => englishWords(written).length > 0);
    expect(leaks.map(({ key, written }) => `${key}: ${written}`)).toEqual([]);
  });

  it("are those of English only where the words are listed, or where there is nothing but names", () => {
    const english = new Map(listMessages("en").map(({ key, text }) => [key, text]));
    const same = messages.filter(({ key, text }) => english.get(key) === text);
    const worded = same.filter(({ written }) => latinLeaks(written).length > 0);
    expect(worded.map(({ key }) => key).sort()).toEqual(SAME_IN_PORTUGUESE.toSorted());
  });
});
