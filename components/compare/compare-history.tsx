import { HistoryPicture } from "@/components/charts/history-picture";
import type { CountryColour } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import type { CompareHistory as History } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";
import { type Framed, SourcedFigure } from "./compare-figure";
import { MethodLink } from "./method-link";

type CompareHistoryProps = {
  history: History;
  ids: readonly string[];
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  direction: "ltr" | "rtl";
  framed: Framed;
};

/** Ranks over the editions of the index, among the countries that all of them cover. */
export function CompareHistory({ history, ids, colours, texts, direction, framed }: CompareHistoryProps) {
  const { words, locale } = texts;
  const covered = ids.flatMap((id) => {
    const ranks = history.ranks[id];
    return ranks ? [{ id, name: nameOf(texts, id), ranks }] : [];
  });
  const absent = ids.filter((id) => !history.ranks[id]);
  const years = history.editions.map(({ year }) => year);
  const editions = formatList(locale, years);
  const grades = history.editions.map(({ year, grade }) => fill(words.graded, { edition: year, grade }));
  return (
    <>
      <SourcedFigure
        framed={framed}
        part="history"
        datasets={history.datasets}
        title={fill(words.historyTitle, { count: history.count, editions })}
        subtitle={`${words.historyNote} ${grades.join(" · ")}`}
        source={history.source}
        table={{ href: "#table", text: words.tableTitle }}
      >
        {covered.length > 0 && (
          <HistoryPicture
            input={{ editions: years, count: history.count, countries: covered }}
            colours={colours}
            direction={direction}
          />
        )}
      </SourcedFigure>
      <MethodLink texts={texts} part="common-countries" />
      {absent.map((id) => (
        <p key={id} className="text-note text-quiet">
          {fill(words.historyAbsent, { country: nameOf(texts, id) })}
        </p>
      ))}
    </>
  );
}
