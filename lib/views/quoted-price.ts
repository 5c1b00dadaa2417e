import type { Party } from "@/lib/data/models-schema";
import type { Source } from "@/lib/data/schema";
import { sourceById } from "@/lib/data/source-by-id";
import { nameWord } from "@/lib/i18n/data-word";
import { formatExactly } from "@/lib/i18n/format-figures";
import { isolateText } from "@/lib/i18n/isolate-text";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { QuotedPrice } from "@/lib/models/quoted-prices";
import { pageHref } from "@/lib/url/href";
import { knownDate } from "./known-date";
import { partyWord } from "./measured-by";
import { gradeName } from "./provenance";

type Condition = QuotedPrice["conditions"][number];

const CONDITION = {
  "one-price": "modelPage.onePrice",
  "vat-included": "modelPage.vatIncluded",
  "off-peak": "modelPage.offPeak",
  reseller: "modelPage.reseller",
} as const satisfies Record<Condition, string>;

/** The title of a source, which the data has in English, and how sure it is. */
export type FactSource = { title: string; grade: string; address: string | null };

export type PriceLine = {
  /** "0.27 USD to read, 1.1 USD to write" */
  amounts: string;
  /** Who quoted it, when, and under which conditions. */
  told: string;
  source: FactSource;
  /** The table that prints it. */
  table: string | null;
};

/** A price as it was quoted: amounts for a million tokens, never converted. */
export function toPriceLine(
  locale: Locale,
  price: QuotedPrice,
  sources: readonly Source[],
  parties: readonly Party[],
): PriceLine {
  const t = translator(locale);
  const source = sourceById(sources, price.source);
  const { table, input, output, currency, date } = price;
  const isOne = price.conditions.includes("one-price");
  const amount = (value: number) => amountText(locale, value, currency);
  const by = table ? partyWord(locale, table.measuredBy, parties) : nameWord(locale, source.publisher);
  return {
    amounts: isOne
      ? amount(input)
      : t("modelPage.readAndWrite", { read: amount(input), write: amount(output) }),
    told: [
      t("modelPage.quotedBy", { by: isolateText(by) }),
      knownDate(locale, date),
      ...price.conditions.map((condition) => t(CONDITION[condition])),
    ].join(" · "),
    source: sourceLine(locale, source),
    table: table && pageHref(locale, "tables", table.id),
  };
}

/** "0.27 USD", in one piece in every script. */
export function amountText(locale: Locale, value: number, currency: string): string {
  return `\u2066${formatExactly(languageOf(locale).numerals, value)}\u00a0${currency}\u2069`;
}

/** A source with its grade: whether it was read at its publisher. */
export function sourceLine(locale: Locale, { title, grade, address }: Source): FactSource {
  return { title, grade: gradeName(translator(locale), grade), address };
}
