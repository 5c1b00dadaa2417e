import { FigureFrame } from "@/components/charts/figure-frame";
import type { CountryColour } from "@/lib/charts/country-colours";
import { joinSentences } from "@/lib/i18n/punctuation";
import type { PillarTableView } from "@/lib/views/country-pillars";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { PillarTable, type PillarTableWords } from "./pillar-table";

type CountryPillarsProps = {
  /** Of the place: alpha-3 in lower case. */
  id: string;
  tables: readonly PillarTableView[];
  colour: CountryColour;
  words: PillarTableWords;
  sourceLabel: string;
  uses: FigureUsesView;
};

/** The pillars of the first index open, those of the others folded away. */
export function CountryPillars({ tables: [first, ...others], ...shared }: CountryPillarsProps) {
  if (!first) return null;
  return (
    <section className="mt-16">
      <Pillars view={first} title={first.title} {...shared} />
      {others.map((view) => (
        <details key={view.key} className="border-rule border-t">
          <summary className="fold">{view.summary}</summary>
          <Pillars view={view} {...shared} />
        </details>
      ))}
    </section>
  );
}

type PillarsProps = { view: PillarTableView; title?: string } & Omit<CountryPillarsProps, "tables">;

function Pillars({ id, view, title, colour, words, sourceLabel, uses }: PillarsProps) {
  return (
    <FigureFrame
      picture={`country-${id}-pillars-${view.key}`}
      datasets={[view.key]}
      title={title}
      finding={title ? undefined : view.summary}
      subtitle={joinSentences([view.note, view.touching])}
      source={view.source}
      panels={[{ id: view.panel, text: sourceLabel }]}
      table={null}
      uses={uses}
    >
      <PillarTable view={view} colour={colour} words={words} />
    </FigureFrame>
  );
}
