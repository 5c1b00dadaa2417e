import { barClass } from "@/components/charts/bar-class";
import { FigureFrame } from "@/components/charts/figure-frame";
import type { AroundView } from "@/lib/views/country-around";
import type { FigureUsesView } from "@/lib/views/figure-uses";

type RankingAroundProps = {
  id: string;
  view: AroundView;
  words: { rank: string; country: string; score: string };
  sourceLabel: string;
  uses: FigureUsesView;
};

/** The five above and the five below, with their scores. */
export function RankingAround({ id, view, words, sourceLabel, uses }: RankingAroundProps) {
  return (
    <section className="mt-16 max-w-[45rem]">
      <FigureFrame
        picture={`country-${id}-around-${view.dataset}`}
        datasets={[view.dataset]}
        title={view.title}
        subtitle={view.note}
        source={view.source}
        panels={[{ id: view.panel, text: sourceLabel }]}
        table={null}
        uses={uses}
      >
        <table className="around">
          <thead>
            <tr>
              <th scope="col">{words.rank}</th>
              <th scope="col">{words.country}</th>
              <td />
              <th scope="col">{words.score}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr
                key={row.id}
                className={row.colour ? `c-${row.colour}` : undefined}
                data-row={row.id}
                aria-current={row.id === id ? "true" : undefined}
              >
                <td className={row.bracket ? `bracket bracket-${row.bracket}` : undefined}>{row.rank}</td>
                <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
                <td>
                  {row.score !== null && <span className={`around-bar ${barClass(row.score, view.scale)}`} />}
                </td>
                <td>{row.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureFrame>
    </section>
  );
}
