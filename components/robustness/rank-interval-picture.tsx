import type { CountryColour } from "@/lib/charts/country-colours";
import type { RankIntervalPictureView } from "@/lib/views/robustness/rank-interval-picture";
import { RankLine } from "./rank-line";

type RankIntervalPictureProps = { view: RankIntervalPictureView; colour: CountryColour };

/** A row for each thing that is varied: its name in full, the ranks as a line on one axis, and as figures. */
export function RankIntervalPicture({ view, colour }: RankIntervalPictureProps) {
  const { heads, marks, rows, count } = view;
  return (
    <div className={`c-${colour}`}>
      <p className="rank-marks">
        {marks.published && (
          <span>
            <span className="rank-dot" aria-hidden="true" /> {marks.published}
          </span>
        )}
        {marks.recomputed && (
          <span>
            <span className="rank-dot is-hollow" aria-hidden="true" /> {marks.recomputed}
          </span>
        )}
      </p>
      <table className="rank-intervals">
        <caption className="sr-only">{view.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.kind}</th>
            <td aria-hidden="true">
              <span className="rank-axis">
                <span>{heads.first}</span>
                <span>{heads.last}</span>
              </span>
            </td>
            <th scope="col">{heads.ranks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} data-kind={row.kind}>
              <th scope="row">{row.label}</th>
              <td>
                <RankLine {...row} count={count} />
              </td>
              <td>{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
