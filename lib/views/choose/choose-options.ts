import { ascending } from "d3-array";
import { neededWord } from "@/lib/i18n/data-word";
import { formatExactly } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { sortByName } from "@/lib/i18n/sort-by-name";
import { translator } from "@/lib/i18n/translate";
import { priceOption, UNKNOWN } from "@/lib/models/choose-models";
import type { KnownTest, ModelTraits } from "@/lib/models/model-traits";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import type { PlaceLookup } from "../ladder";
import { amountText } from "../quoted-price";
import type { ChooseInput, ChooseOption } from "./choose-input";

/** What each condition offers: only what is known of some model or test, and that it is not known. */
export function toChooseOptions(
  locale: Locale,
  traits: readonly ModelTraits[],
  tests: readonly KnownTest[],
  placeOf: PlaceLookup,
): ChooseInput["options"] {
  const t = translator(locale);
  const unknown = { id: UNKNOWN, name: t("modelPage.notKnown") };
  const named = (group: "subjects" | "languages", ids: readonly (string | null)[]) =>
    sortByName(
      locale,
      unique(ids).map((id) => ({ id, name: neededWord(locale, group, id) })),
    );
  const countries = unique(traits.map(({ country }) => country)).map((id) => ({
    id,
    name: placeName(locale, placeOf(id.toUpperCase())),
  }));
  return {
    domain: TASK_DOMAINS.filter((id) => id !== "other").map((id) => ({
      id,
      name: neededWord(locale, "domains", id),
    })),
    subject: named(
      "subjects",
      tests.map(({ subject }) => subject),
    ),
    language: named(
      "languages",
      tests.map(({ language }) => language),
    ),
    weights: [
      { id: "open", name: t("modelPage.open") },
      { id: "closed", name: t("modelPage.closed") },
      unknown,
    ],
    access: [
      { id: "own", name: t("choose.accessOwn") },
      { id: "interface", name: t("choose.accessInterface") },
      unknown,
    ],
    context: [...contextOptions(locale, traits), unknown],
    price: [...priceOptions(locale, traits), unknown],
    country: [...sortByName(locale, countries), unknown],
  };
}

function contextOptions(locale: Locale, traits: readonly ModelTraits[]): ChooseOption[] {
  const { numerals } = languageOf(locale);
  const known = [...new Set(traits.flatMap(({ context }) => context ?? []))].toSorted(ascending);
  return known.map((tokens) => ({
    id: String(tokens),
    name: translator(locale)("choose.contextAtLeast", { tokens: formatExactly(numerals, tokens) }),
  }));
}

/** Every amount that is quoted, in the order of the currencies' codes and from the lowest. */
function priceOptions(locale: Locale, traits: readonly ModelTraits[]): ChooseOption[] {
  const quoted = new Map(
    traits.flatMap(({ prices }) => prices.map((price) => [priceOption(price), price] as const)),
  );
  return [...quoted]
    .toSorted(([, a], [, b]) => ascending(a.currency, b.currency) || ascending(a.amount, b.amount))
    .map(([id, { amount, currency }]) => ({
      id,
      name: translator(locale)("choose.priceAtMost", { amount: amountText(locale, amount, currency) }),
    }));
}

function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
