import { standingIn } from "@/lib/across/standing";
import type { HistoryInput } from "@/lib/charts/history-layout";
import { type RankHistory, rankHistory } from "@/lib/country/rank-history";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { enumerate } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { listOf } from "./country-sentences";
import { standingText } from "./country-standings";
import type { CountrySubject } from "./country-subject";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";

/** So many ranks are told one by one; of more, the best and the worst. */
const MAX_TOLD = 3;

/** The ranks over the editions of each index that ranks the place in two complete ones or more. */
export function toHistories(subject: CountrySubject) {
  const { locale, place, id, names, data } = subject;
  const t = translator(locale);
  return data.indices.flatMap(({ index, editions }) => {
    const history = rankHistory(editions, place.id);
    if (!history) return [];
    const joined = history.points.map((point) => point.joined);
    const input: HistoryInput = {
      editions: history.points.map(({ edition }) => edition),
      count: history.count,
      countries: [{ id, name: names.list, ranks: history.points.map(({ rank }) => rank) }],
      single: { joined },
    };
    return {
      index: index.id,
      title: historyTitle(locale, index.id, history),
      note: joined.some(Boolean)
        ? t("country.historyJoined", { years: joinedYears(locale, history) })
        : t("country.historyUnjoined"),
      input,
      datasets: editions.map(editionDataset),
      source: historySource(locale, editions),
      among: t("country.historyAmong", { n: history.count }),
      rows: editions.map((loaded) => rowOf(subject, loaded, history)),
    };
  });
}

export type HistoryView = ReturnType<typeof toHistories>[number];

function historyTitle(locale: Locale, index: string, { count, points }: RankHistory): string {
  const t = translator(locale);
  const ranks = points.map(({ rank }) => rank);
  const words = {
    index: indexWord(locale, index, "name"),
    n: count,
    years: listOf(
      locale,
      points.map(({ edition }) => edition),
    ),
  };
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  if (best === worst) return t("country.historySame", { ...words, best });
  if (points.length > MAX_TOLD) {
    const [from = "", to = ""] = [points[0]?.edition, points.at(-1)?.edition];
    return t("country.historyMany", { ...words, best, worst, k: points.length, from, to });
  }
  const told = ranks.map((rank) => t("country.ordinal", { rank }));
  return t("country.historyFew", { ...words, ranks: listOf(locale, told) });
}

/** "2020 to 2024": the editions that a line joins. */
function joinedYears(locale: Locale, { points }: RankHistory): string {
  const spans: { from: string; to: string }[] = [];
  for (const [i, { edition, joined }] of points.entries()) {
    const next = points[i + 1];
    if (!joined || !next) continue;
    const last = spans.at(-1);
    if (last?.to === edition) last.to = next.edition;
    else spans.push({ from: edition, to: next.edition });
  }
  return listOf(
    locale,
    spans.map((span) => translator(locale)("country.historySpan", span)),
  );
}

/** The index and its editions, who published them, and how sure they are. */
export function historySource(locale: Locale, editions: readonly LoadedEdition[]): string {
  const t = translator(locale);
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  const { index } = present(editions[0], "edition");
  return t("edition.source", {
    name: t("edition.name", {
      index: indexWord(locale, index.id, "name"),
      edition: listOf(
        locale,
        editions.map(({ edition }) => edition.edition),
      ),
    }),
    publisher: listOf(locale, unique(editions.map(({ source }) => source.publisher))),
    grade: enumerate(locale, unique(editions.map((loaded) => editionLines(locale, loaded).grade))),
  });
}

/** An edition: the rank among the common countries, null where it is not drawn, and the published one. */
function rowOf({ locale, place, id }: CountrySubject, loaded: LoadedEdition, { points }: RankHistory) {
  const { index, edition } = loaded;
  const standing = standingIn(edition, place.id);
  const base = pageHref(locale, "rankings", index.id, edition.edition);
  return {
    year: edition.edition,
    rank: points.find((point) => point.edition === edition.edition)?.rank ?? null,
    text: standingText(locale, standing),
    grade: standing.kind === "ranked" ? editionLines(locale, loaded).grade : null,
    href: standing.kind === "ranked" ? `${base}#${id}` : base,
  };
}
