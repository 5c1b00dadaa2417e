import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { listMessages } from "./message-texts";

const NO_BREAK_SPACE = "\u00a0";

/** How a language quotes, and what stands between a number and its percent sign. */
const MARKS: Record<Locale, { quotes: readonly string[]; beforePercent: readonly string[] }> = {
  en: { quotes: ["“”"], beforePercent: [""] },
  ar: { quotes: ["«»"], beforePercent: [""] },
  ru: { quotes: ["«»", "„“"], beforePercent: [NO_BREAK_SPACE] },
  zh: { quotes: ["“”", "‘’"], beforePercent: [""] },
  hi: { quotes: ["“”", "‘’"], beforePercent: [""] },
  pt: { quotes: ["“”", "‘’"], beforePercent: [""] },
};

/** An apostrophe is the closing single quotation mark. */
const QUOTATION_MARK = /["“”„«»‘「」『』]/g;

function offences(locale: Locale, isWrong: (text: string) => boolean): string[] {
  return listMessages(locale)
    .filter(({ text }) => isWrong(text))
    .map(({ key, text }) => `${key}: ${text}`);
}

describe.each(FINISHED_LOCALES)("the messages are set as the language is: %s", (locale) => {
  const { quotes, beforePercent } = MARKS[locale];

  it("quote with its own marks, and close what they open", () => {
    const own = quotes.join("");
    expect(
      offences(locale, (text) => {
        const marks = text.match(QUOTATION_MARK) ?? [];
        const isForeign = marks.some((mark) => !own.includes(mark));
        const isOpen = quotes.some(
          ([open = "", close = ""]) => close !== "’" && text.split(open).length !== text.split(close).length,
        );
        return isForeign || isOpen;
      }),
    ).toEqual([]);
  });

  it("have no straight apostrophe but the one that ICU needs before a brace", () => {
    expect(offences(locale, (text) => /'(?![{}'])/.test(text.replace(/'[{}][^']*'/g, "")))).toEqual([]);
  });

  it("set the percent sign as usual there", () => {
    expect(
      offences(locale, (text) =>
        [...text.matchAll(/[\d}#\u2069]([ \u00a0\u202f]?)%/g)].some(
          ([, gap = ""]) => !beforePercent.includes(gap),
        ),
      ),
    ).toEqual([]);
    expect(offences(locale, (text) => text.includes("٪"))).toEqual([]);
  });

  it("have one space between words, and none before a comma or full stop", () => {
    expect(offences(locale, (text) => / {2}|[ \u00a0][,.;:،؛。，、](?:\s|$)/.test(text))).toEqual([]);
  });
});

describe("Chinese messages", () => {
  it("have Chinese commas and stops between Chinese characters", () => {
    expect(offences("zh", (text) => /\p{Script=Han}[,.;:?!]\s*\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
