import { FigureFrame } from "@/components/charts/figure-frame";
import { ScatterChart } from "@/components/charts/scatter-chart";
import { Island } from "@/components/islands/island";
import { HeadRow } from "@/components/ui/head-row";
import { LinkedName } from "@/components/ui/linked-name";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { PriceScatterChart, PriceScatter as View } from "@/lib/views/price-scatter";

type PriceScatterProps = {
  view: View;
  /** Of drawingsOf(view.charts). */
  drawings: Readonly<Record<string, string>>;
  /** The addresses of models' pages, so far as they have one. */
  links: Readonly<Record<string, string>>;
  /** "simple-evals-ru, Alexander Kukushkin · confirmed" */
  source: string;
  sourceLabel: string;
  /** The id of the panel on the page that says who measured. */
  panel: string;
  uses: FigureUsesView;
};

/** A table's prices against each of its results: folded pictures, the first of them open, each with its figures. */
export function PriceScatter({ view, drawings, links, source, sourceLabel, panel, uses }: PriceScatterProps) {
  return view.charts.map((chart, i) => (
    <details key={chart.key} open={i === 0} className="mt-2 border-rule border-t">
      <summary className="fold font-semibold">{chart.title}</summary>
      <FigureFrame
        picture={`prices-${view.table}-by-${chart.key}`}
        datasets={[view.table]}
        finding={chart.title}
        source={source}
        panels={[{ id: panel, text: sourceLabel }]}
        subtitle={chart.notes[0]}
        table={{ href: `#${figuresId(chart)}`, text: chart.figures.text }}
        uses={uses}
      >
        <Island
          name="prices"
          of={ScatterChart}
          props={{ input: chart.input, drawn: drawings[chart.key] ?? null }}
        />
      </FigureFrame>
      {chart.notes.slice(1).map((note) => (
        <p key={note} className="max-w-measure text-note text-quiet">
          {note}
        </p>
      ))}
      <Figures chart={chart} links={links} />
    </details>
  ));
}

type FiguresProps = { chart: PriceScatterChart } & Pick<PriceScatterProps, "links">;

/** Folded away; the link at the foot of the picture leads into it, which opens it. */
function Figures({ chart, links }: FiguresProps) {
  const { text, heads, rows } = chart.figures;
  return (
    <details>
      <summary className="fold text-accent text-note">{text}</summary>
      <section className="scrolls" aria-label={`${chart.title} · ${text}`} tabIndex={0}>
        <table id={figuresId(chart)} className="results">
          <caption className="sr-only">{chart.title}</caption>
          <HeadRow heads={heads} />
          <tbody>
            {rows.map(({ model, name, cells, note }) => (
              <tr key={model} data-row={model}>
                <th scope="row">
                  <LinkedName href={links[model] ?? null} text={name} />
                  {note && (
                    <span className="block text-note text-quiet" data-not-a-figure="">
                      {note}
                    </span>
                  )}
                </th>
                {cells.map((cell, i) => (
                  <td key={heads[i + 1]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function figuresId({ key }: PriceScatterChart): string {
  return `prices-${key}`;
}
