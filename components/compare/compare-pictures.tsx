import { memo, type ReactNode } from "react";
import { Kept } from "@/components/islands/kept";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { fill } from "@/lib/i18n/fill";
import type { CompareView } from "@/lib/url/compare-view";
import type { CompareHistory as History } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";
import { CompareFigure, type Framed } from "./compare-figure";
import { CompareHistory } from "./compare-history";
import { CompareTable } from "./compare-table";
import { DifferenceTable } from "./difference-table";
import { GapList } from "./gap-list";
import { MethodLink } from "./method-link";
import { PairList } from "./pair-list";
import { PillarPicture } from "./pillar-picture";

type ComparePicturesProps = {
  view: Pick<CompareView, "countries" | "base">;
  edition: CompareEdition;
  history: History;
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  direction: "ltr" | "rtl";
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
  framed: Framed;
  /** What stands between the history and the table: ranks across indices and the indicators. */
  across: ReactNode;
};

/** Everything that is shown of a selection, from the pillars to the table; the same on a prepared page. */
export const ComparePictures = memo(function ComparePictures(props: ComparePicturesProps) {
  const { view, edition, history, colours, texts, direction, drawings, isLive, framed } = props;
  const { words } = texts;
  const chosen = view.countries.map((id) => ({ id, country: countryOf(edition, id) }));
  const countries = chosen.flatMap(({ country }) => country ?? []);
  const hasBase = countries.some(({ id }) => id === view.base);
  const shared = { edition, countries, base: view.base, texts, framed };
  return (
    <>
      <Part
        isFirst
        draw={() => (
          <CompareFigure
            {...{ framed, edition, texts }}
            part="pillars"
            title={words.pillarsTitle}
            table={{ href: "#table", text: words.tableTitle }}
          >
            <PillarPicture {...{ edition, chosen, colours, texts }} />
          </CompareFigure>
        )}
      />
      {countries.length > 1 && (
        <Part
          draw={() => (
            <>
              <h2 className="mb-4 max-w-[34ch] text-section">{words.pairTitle}</h2>
              <PairList {...shared} />
            </>
          )}
        />
      )}
      {countries.length > 1 && hasBase && (
        <>
          <Part
            draw={() => (
              <CompareFigure
                {...{ framed, edition, texts }}
                part="differences"
                title={fill(words.differencesTitle, baseName(texts, view.base))}
                subtitle={fill(words.differencesNote, baseName(texts, view.base))}
              >
                <DifferenceTable {...shared} colours={colours} />
              </CompareFigure>
            )}
          />
          <Part
            draw={() => (
              <>
                <GapList {...shared} direction={direction} drawings={drawings} isLive={isLive} />
                <MethodLink texts={texts} part="gap" />
              </>
            )}
          />
        </>
      )}
      <Part
        draw={() => (
          <CompareHistory ids={view.countries} {...{ history, colours, texts, direction, framed }} />
        )}
      />
      {props.across}
      <Part
        draw={() => (
          <CompareFigure {...{ framed, edition, texts }} part="table" title={words.tableTitle}>
            <CompareTable edition={edition} chosen={chosen} texts={texts} history={history} />
          </CompareFigure>
        )}
      />
    </>
  );
});

/** Each is taken over by itself: together they would hold up a slow phone for half a second. */
function Part({ isFirst = false, draw }: { isFirst?: boolean; draw: () => ReactNode }) {
  return <Kept as="section" className={isFirst ? "mt-16 first:mt-6" : "mt-16"} inTurn draw={draw} />;
}

export function countryOf(edition: CompareEdition, id: string): CompareCountry | null {
  return edition.countries.find((country) => country.id === id) ?? null;
}

function baseName(texts: CompareTexts, base: string) {
  return { base: nameOf(texts, base) };
}
