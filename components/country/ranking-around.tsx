import { barClass } from "@/components/charts/bar-class";
import type { AroundView } from "@/lib/views/country-around";
import { PictureFoot } from "./picture-foot";

type RankingAroundProps = {
  id: string;
  view: AroundView;
  words: { rank: string; country: string; score: string };
  sourceLabel: string;
};

/** The five above and the five below, with their scores. */
export function RankingAround({ id, view, words, sourceLabel }: RankingAroundProps) {
  return (
    <section className="mt-16 max-w-[45rem]">
      <h2 className="max-w-[34ch] text-section">{view.title}</h2>
      <p className="mt-2 mb-4 max-w-measure text-quiet">{view.note}</p>
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
      <PictureFoot source={view.source} label={sourceLabel} panel={view.panel} />
    </section>
  );
}
