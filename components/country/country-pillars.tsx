import type { CountryColour } from "@/lib/charts/country-colours";
import { joinSentences } from "@/lib/i18n/punctuation";
import type { PillarTableView } from "@/lib/views/country-pillars";
import { PictureFoot } from "./picture-foot";
import { PillarTable, type PillarTableWords } from "./pillar-table";

type CountryPillarsProps = {
  tables: readonly PillarTableView[];
  colour: CountryColour;
  words: PillarTableWords;
  sourceLabel: string;
};

/** The pillars of the first index open, those of the others folded away. */
export function CountryPillars({
  tables: [first, ...others],
  colour,
  words,
  sourceLabel,
}: CountryPillarsProps) {
  if (!first) return null;
  const shared = { colour, words, sourceLabel };
  return (
    <section className="mt-16">
      <h2 className="max-w-[40ch] text-section">{first.title}</h2>
      <Notes view={first} />
      <Table view={first} {...shared} />
      {others.map((view) => (
        <details key={view.key} className="border-rule border-t">
          <summary className="min-h-11 py-3">{view.summary}</summary>
          <Notes view={view} />
          <Table view={view} {...shared} />
        </details>
      ))}
    </section>
  );
}

function Notes({ view }: { view: PillarTableView }) {
  return <p className="mt-2 mb-4 max-w-measure text-quiet">{joinSentences([view.note, view.touching])}</p>;
}

type TableProps = { view: PillarTableView } & Omit<CountryPillarsProps, "tables">;

function Table({ view, colour, words, sourceLabel }: TableProps) {
  return (
    <>
      <PillarTable view={view} colour={colour} words={words} />
      <PictureFoot source={view.source} label={sourceLabel} panel={view.panel} />
    </>
  );
}
