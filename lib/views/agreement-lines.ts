import { type Agreement, agreementOf, distanceOf, largestDisagreements } from "@/lib/across/agreement";
import { type AgreementDegree, agreementDegree } from "@/lib/across/agreement-degree";
import { formatCoefficient } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { quantile } from "@/lib/statistics/quantile";
import { pageHref } from "@/lib/url/href";
import { agreementPairs, agreementSlug, type EditionPair } from "./agreement-pair";
import { editionLines, type LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";

const TITLE = {
  close: "agreement.titleClose",
  broad: "agreement.titleBroad",
  part: "agreement.titlePart",
  little: "agreement.titleLittle",
  opposite: "agreement.titleOpposite",
} as const satisfies Record<AgreementDegree, string>;

/** The agreement of a pair of editions with its figures in words. @throws where there is no order to compare */
export function agreementFigures(locale: Locale, { a, b }: EditionPair) {
  const { rho, tau, ...agreement } = agreementOf(a.rows, b.rows);
  const [nameOfA, nameOfB] = [editionLines(locale, a).name, editionLines(locale, b).name];
  if (rho === null || tau === null) throw new RangeError(`${nameOfA} and ${nameOfB} have no order in common`);
  const { numerals } = languageOf(locale);
  return {
    agreement: { ...agreement, rho, tau },
    degree: agreementDegree(rho),
    words: {
      a: nameOfA,
      b: nameOfB,
      n: agreement.n,
      rho: formatCoefficient(numerals, "ρ", rho),
      tau: formatCoefficient(numerals, "τ-b", tau),
    },
  };
}

export type AgreementFigures = ReturnType<typeof agreementFigures>;

/** The finding: "… broadly agree on the order of 91 countries: ρ = 0.84". */
export function agreementTitle(locale: Locale, { degree, words }: AgreementFigures): string {
  return translator(locale)(TITLE[degree], words);
}

/** What the figures mean, in plain words. */
export function agreementSentences(
  locale: Locale,
  { agreement, words }: AgreementFigures,
  placeOf: PlaceLookup,
): string[] {
  const t = translator(locale);
  const distances = agreement.places.map(distanceOf);
  return [
    t("agreement.pairs", { n: words.n, ...agreement.pairs }),
    t("agreement.half", { places: Math.floor(quantile(distances, 0.5)) }),
    t("agreement.furthest", { ...words, ...furthestWords(locale, agreement, placeOf) }),
  ];
}

/** What the figures do not mean. */
export function agreementCautions(locale: Locale, { a, b }: EditionPair): string[] {
  const t = translator(locale);
  const unranked = [a, b].filter(({ edition }) => edition.rankedBy === "us");
  return [
    ...(a.edition.edition === b.edition.edition ? [] : [t("agreement.years")]),
    ...unranked.map((one) => t("agreement.rankedByUs", { edition: editionLines(locale, one).name })),
    t("agreement.caution"),
  ];
}

/** Who stands furthest apart, and where. */
export function furthestWords(locale: Locale, agreement: Agreement, placeOf: PlaceLookup) {
  const [furthest] = largestDisagreements(agreement, 1);
  const { place, ranks } = present(furthest, "country in both");
  const [x, y] = ranks;
  return { country: placeNameInSentence(locale, placeOf(place)), x, y };
}

/** Every pair of the editions with its figures, and the way to its page. */
export function toAgreementLinks(locale: Locale, editions: readonly LoadedEdition[]) {
  const t = translator(locale);
  return agreementPairs(editions).map((pair) => {
    const slug = agreementSlug(pair);
    const { words } = agreementFigures(locale, pair);
    return {
      slug,
      href: pageHref(locale, "agreement", slug),
      text: t("agreement.pair", words),
      figures: t("agreement.pairFigures", words),
    };
  });
}

export type AgreementLink = ReturnType<typeof toAgreementLinks>[number];
