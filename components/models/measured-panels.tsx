import { memo } from "react";
import { CorrectList, LineList } from "@/components/ui/correct-links";
import { LinkedName } from "@/components/ui/linked-name";
import type { CorrectWords } from "@/components/ui/provenance-words";
import { KeptSourcePanel } from "@/components/ui/source-panel";
import type { AskedResults, ResultsPanel } from "@/lib/views/asked-results";
import type { MeasuredBy } from "@/lib/views/measured-by";

type SharedProps = {
  /** Who measured what the panels are of, and perhaps more. */
  measuredBy: readonly MeasuredBy[];
  /** The address of the page, in full. */
  page: string;
  words: CorrectWords & { title: string; close: string };
};

type MeasuredPanelsProps = SharedProps & { panels: readonly ResultsPanel[] };

/** Who measured, when and how, and the line of every result: a panel for each button that asks. */
export function MeasuredPanels({ panels, ...shared }: MeasuredPanelsProps) {
  return panels.map((panel) => <Panel key={panel.id} panel={panel} {...shared} />);
}

type PanelProps = SharedProps & { panel: ResultsPanel };

/** No selection changes a panel, and those of the tables are long. */
const Panel = memo(function Panel({ panel, ...shared }: PanelProps) {
  return (
    <KeptSourcePanel id={panel.id} {...shared.words} draw={() => <Told asked={panel.asked} {...shared} />} />
  );
});

function Told({ asked, measuredBy, page, words }: SharedProps & Pick<ResultsPanel, "asked">) {
  const ids = [...new Set(asked.map(({ measured }) => measured))];
  const told = ids.flatMap((key) => measuredBy.find((measured) => measured.id === key) ?? []);
  return told.map((measured) => (
    <Measured
      key={measured.id}
      measured={measured}
      isOneOfMany={told.length > 1}
      asked={asked.filter((results) => results.measured === measured.id)}
      page={page}
      words={words}
    />
  ));
}

type CorrectionsProps = Pick<SharedProps, "page" | "words"> & {
  measured: MeasuredBy;
  asked: readonly AskedResults[];
};

function Measured({ isOneOfMany, ...corrections }: CorrectionsProps & { isOneOfMany: boolean }) {
  const { title, rows } = corrections.measured;
  return (
    <>
      {isOneOfMany && <h3 className="mt-4 mb-1 font-semibold">{title}</h3>}
      <dl>
        {rows.flatMap(({ term, text, address }) => [
          <dt key={term}>{term}</dt>,
          <dd key={`${term}-text`}>
            {address ? <LinkedName href={address} text={text} lang="en" /> : text}
          </dd>,
        ])}
        <dt className="correct">{corrections.words.correct}</dt>
        <dd className="correct flex flex-wrap gap-x-4 gap-y-1">
          <Corrections {...corrections} />
        </dd>
      </dl>
    </>
  );
}

function Corrections({ measured, asked, page, words }: CorrectionsProps) {
  const targetOf = ({ isPaired }: AskedResults) => (isPaired && measured.paired) || measured.correct;
  const datasets = new Set(asked.map((results) => targetOf(results).dataset));
  const lists = asked.map((results) => {
    const figures = results.figures.map((figure) => ({ ...figure, page }));
    const key = figures.map(({ figure }) => figure).join();
    const target = targetOf(results);
    if (results.fold === null)
      return <CorrectList key={key} target={target} figures={figures} words={words} />;
    return (
      <details key={key} className="basis-full">
        <summary className="fold text-accent">{results.fold}</summary>
        <LineList target={target} figures={figures} />
      </details>
    );
  });
  return (
    <>
      {lists}
      {[...datasets].map((dataset) => (
        <a key={dataset} href={dataset}>
          {words.dataset}
        </a>
      ))}
    </>
  );
}
