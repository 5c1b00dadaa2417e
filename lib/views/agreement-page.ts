import { type AgreedPlace, type Agreement, distanceOf, largestDisagreements } from "@/lib/across/agreement";
import type { AgreementInput } from "@/lib/charts/agreement";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { joinClauses, withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { HEADLINE_IDS } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import {
  type AgreementFigures,
  agreementCautions,
  agreementFigures,
  agreementSentences,
  agreementTitle,
  furthestWords,
} from "./agreement-lines";
import { agreementSlug, type EditionPair } from "./agreement-pair";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";
import type { PlaceLookup } from "./ladder";
import { describeProvenance } from "./provenance";

const LARGEST = 10;
/** So many others of those who stand furthest apart carry their name in the picture, as far as there is room. */
const NAMED_OTHERS = 3;

/** The agreement of two editions, drawn, told and in full. */
export function toAgreementPage(locale: Locale, pair: EditionPair, placeOf: PlaceLookup) {
  const t = translator(locale);
  const figures = agreementFigures(locale, pair);
  const { agreement, words } = figures;
  const toRow = rowMaker(locale, placeOf);
  const [a, b] = [toEdition(locale, pair.a, words.n), toEdition(locale, pair.b, words.n)];
  const rows = agreement.places.map(toRow);
  return {
    slug: agreementSlug(pair),
    title: agreementTitle(locale, figures),
    sentences: agreementSentences(locale, figures, placeOf),
    cautions: agreementCautions(locale, pair),
    words,
    editions: [a, b],
    figure: {
      picture: `agreement-${agreementSlug(pair)}`,
      datasets: [pair.a, pair.b].map(editionDataset),
      source: joinClauses(
        locale,
        [pair.a, pair.b].map((loaded) => {
          const { name, grade } = editionLines(locale, loaded);
          return withNote(locale, name, `${loaded.source.publisher} · ${grade}`);
        }),
      ),
      isWhole: true,
    },
    input: toInput(locale, [a, b], figures, rows, placeOf),
    largest: largestDisagreements(agreement, LARGEST).map(toRow),
    rows,
    heads: [
      t("measure.country"),
      ...[a, b].flatMap(({ axis, ofAll }) => [axis, ofAll]),
      t("agreement.apart"),
    ],
    notCounted: notCounted(locale, pair, words.n),
    texts: {
      pictureNote: t("agreement.pictureNote", words),
      largestNote: t("agreement.largestNote", words),
      tableTitle: t("agreement.tableTitle", words),
      tableNote: t("agreement.tableNote", words),
    },
  };
}

export type AgreementPageView = ReturnType<typeof toAgreementPage>;
export type AgreementEditionView = ReturnType<typeof toEdition>;
type AgreementRow = ReturnType<ReturnType<typeof rowMaker>>;

function toEdition(locale: Locale, loaded: LoadedEdition, n: number) {
  const t = translator(locale);
  const { index, edition, source, rows } = loaded;
  const { name, source: sourceLine } = editionLines(locale, loaded);
  return {
    id: index.id,
    name,
    count: rows.length,
    sourceLine,
    covers: t("agreement.edition", { edition: name, count: rows.length }),
    axis: t("agreement.axis", { edition: name, n }),
    ofAll: t("agreement.ofAll", { count: rows.length }),
    ranking: {
      href: pageHref(locale, "rankings", index.id, edition.edition),
      text: t("agreement.ranking", { edition: name }),
    },
    provenance: describeProvenance(locale, edition, source),
  };
}

function rowMaker(locale: Locale, placeOf: PlaceLookup) {
  const colours = assignCountryColours(HEADLINE_IDS);
  return (agreed: AgreedPlace) => {
    const id = agreed.place.toLowerCase();
    return {
      id,
      name: placeName(locale, placeOf(agreed.place)),
      colour: colours.get(id) ?? null,
      ranks: agreed.ranks,
      inAll: agreed.inAll,
      apart: distanceOf(agreed),
    };
  };
}

function toInput(
  locale: Locale,
  [a, b]: readonly [AgreementEditionView, AgreementEditionView],
  { agreement, words }: AgreementFigures,
  rows: readonly AgreementRow[],
  placeOf: PlaceLookup,
): AgreementInput {
  const t = translator(locale);
  const toAxis = ({ name, axis, count }: AgreementEditionView) => ({ name, caption: axis, count });
  return {
    kind: "agreement",
    direction: languageOf(locale).direction,
    summary: t("agreement.summary", { ...words, ...furthestWords(locale, agreement, placeOf) }),
    editions: [toAxis(a), toAxis(b)],
    dots: rows,
    named: whomToName(rows, agreement).map(({ id, colour }) => ({ id, colour })),
    words: {
      rank: t("agreement.rank", { edition: "{edition}", rank: "{rank}", count: "{count}" }),
      inAll: t("agreement.inAll", { rank: "{rank}", count: "{count}" }),
    },
  };
}

/** The headline countries in their order, then others who stand furthest apart. */
function whomToName(rows: readonly AgreementRow[], agreement: Agreement): AgreementRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const headliners = HEADLINE_IDS.flatMap((id) => byId.get(id) ?? []);
  const others = largestDisagreements(agreement, rows.length)
    .map(({ place }) => present(byId.get(place.toLowerCase()), `row of ${place}`))
    .filter((row) => !headliners.includes(row));
  return [...headliners, ...others.slice(0, NAMED_OTHERS)];
}

/** Who is ranked by one of the two alone; null where both rank the same. */
function notCounted(locale: Locale, { a, b }: EditionPair, n: number): string | null {
  const t = translator(locale);
  const alone = [a, b].flatMap((loaded) => {
    const count = loaded.rows.length - n;
    return count > 0 ? [t("agreement.onlyIn", { count, edition: editionLines(locale, loaded).name })] : [];
  });
  const list = formatList(languageOf(locale).numerals, alone);
  return alone.length > 0 ? t("agreement.notCounted", { list }) : null;
}
