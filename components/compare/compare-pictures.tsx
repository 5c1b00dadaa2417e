import type { ReactNode } from "react";
import { HistoryPicture } from "@/components/charts/history-picture";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import type { CompareView } from "@/lib/url/compare-view";
import type { CompareHistory } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";
import { CompareTable } from "./compare-table";
import { DifferenceTable } from "./difference-table";
import { GapList } from "./gap-list";
import { PairList } from "./pair-list";
import { PillarPicture } from "./pillar-picture";

type ComparePicturesProps = {
  view: Pick<CompareView, "countries" | "base">;
  edition: CompareEdition;
  history: CompareHistory;
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  direction: "ltr" | "rtl";
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
  /** What stands at the foot of the pillars: the source and the way to it. */
  foot: ReactNode;
  /** What stands between the history and the table: ranks across indices and the indicators. */
  across: ReactNode;
};

/** Everything that is shown of a selection, from the pillars to the table; the same on a prepared page. */
export function ComparePictures(props: ComparePicturesProps) {
  const { view, edition, history, colours, texts, direction, drawings, isLive, foot } = props;
  const { words } = texts;
  const chosen = view.countries.map((id) => ({ id, country: countryOf(edition, id) }));
  const countries = chosen.flatMap(({ country }) => country ?? []);
  const hasBase = countries.some(({ id }) => id === view.base);
  const shared = { edition, countries, base: view.base, texts };
  return (
    <>
      <Part title={words.pillarsTitle}>
        <PillarPicture edition={edition} chosen={chosen} colours={colours} texts={texts} />
        {foot}
      </Part>
      {countries.length > 1 && (
        <Part title={words.pairTitle}>
          <PairList {...shared} />
        </Part>
      )}
      {countries.length > 1 && hasBase && (
        <>
          <Part
            title={fill(words.differencesTitle, baseName(texts, view.base))}
            note={fill(words.differencesNote, baseName(texts, view.base))}
          >
            <DifferenceTable {...shared} colours={colours} />
            {foot}
          </Part>
          <section className="mt-16">
            <GapList {...shared} direction={direction} drawings={drawings} isLive={isLive} />
            <MethodLink texts={texts} part="gap" />
            {foot}
          </section>
        </>
      )}
      <History history={history} ids={view.countries} colours={colours} texts={texts} direction={direction} />
      {props.across}
      <Part title={words.tableTitle}>
        <CompareTable edition={edition} chosen={chosen} texts={texts} history={history} />
        {foot}
      </Part>
    </>
  );
}

export function countryOf(edition: CompareEdition, id: string): CompareCountry | null {
  return edition.countries.find((country) => country.id === id) ?? null;
}

function baseName(texts: CompareTexts, base: string) {
  return { base: nameOf(texts, base) };
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="mt-16 first:mt-6">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      {note && <p className="mt-2 max-w-measure text-quiet">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

function MethodLink({ texts, part }: { texts: CompareTexts; part: "gap" | "common-countries" }) {
  return (
    <a href={`${texts.methodHref}#${part}`} className="mt-2 flex min-h-11 items-center text-note">
      {texts.words.method}
    </a>
  );
}

type HistoryProps = Pick<ComparePicturesProps, "history" | "colours" | "texts" | "direction"> & {
  ids: readonly string[];
};

function History({ history, ids, colours, texts, direction }: HistoryProps) {
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
    <Part
      title={fill(words.historyTitle, { count: history.count, editions })}
      note={`${words.historyNote} ${grades.join(" · ")}`}
    >
      {covered.length > 0 && (
        <HistoryPicture
          input={{ editions: years, count: history.count, countries: covered }}
          colours={colours}
          direction={direction}
        />
      )}
      <MethodLink texts={texts} part="common-countries" />
      {absent.map((id) => (
        <p key={id} className="text-note text-quiet">
          {fill(words.historyAbsent, { country: nameOf(texts, id) })}
        </p>
      ))}
    </Part>
  );
}
