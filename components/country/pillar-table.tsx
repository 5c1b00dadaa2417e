import { atClass, barClass } from "@/components/charts/bar-class";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { PillarTableView } from "@/lib/views/country-pillars";

export type PillarTableWords = { pillar: string; score: string; position: string; median: string };

type PillarTableProps = { view: PillarTableView; colour: CountryColour; words: PillarTableWords };

/** Each pillar with its score, its position among all, the median and the scores of the two neighbours. */
export function PillarTable({ view, colour, words }: PillarTableProps) {
  return (
    <table className={`pillar-table c-${colour}`}>
      <caption className="sr-only">{view.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{words.pillar}</th>
          <td />
          <th scope="col">{words.score}</th>
          <th scope="col">{words.position}</th>
          {view.neighbours.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{words.median}</th>
        </tr>
      </thead>
      <tbody>
        {view.pillars.map((pillar) => (
          <tr key={pillar.id}>
            <th scope="row">
              {pillar.label}
              {pillar.note && <span className="text-note text-quiet">{pillar.note}</span>}
            </th>
            <td className="pillar-bar">
              <span
                className={`scale-bar ${barClass(pillar.score, view.scale)} ${atClass(pillar.median, view.scale)}`}
              />
            </td>
            <td className="font-semibold">{pillar.text}</td>
            <td className="whitespace-nowrap">{pillar.position}</td>
            {pillar.neighbours.map(({ id, text }) => (
              <td key={id} className="text-quiet">
                {text}
              </td>
            ))}
            <td className="text-quiet">{pillar.medianText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
