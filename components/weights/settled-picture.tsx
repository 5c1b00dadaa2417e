import { laySettledMarks } from "@/lib/charts/settled-marks";
import type { SettledView } from "@/lib/views/weights/settled";

type SettledPictureProps = Pick<
  SettledView,
  "order" | "marks" | "legend" | "direction" | "hasAgainst" | "summary"
>;

const SIZE = 640;
/** Beside and above the stairs, for names. */
const NAME_ROOM = 120;
const TOP_ROOM = 12;
/** How far a name stands from the diagonal, and from the name above it. */
const NAME_GAP = 12;
const LINE_HEIGHT = 20;

/** All pairs as stairs in the order of the ranks: settled ones filled, open ones grey, those that can be turned blank. */
export function SettledPicture(props: SettledPictureProps) {
  const { order, marks, legend, direction, hasAgainst, summary } = props;
  const isMirrored = direction === "rtl";
  const cell = SIZE / order.size;
  const x = (at: number) => (isMirrored ? SIZE + NAME_ROOM - at : at);
  const [width, height] = [SIZE + NAME_ROOM, SIZE + TOP_ROOM];
  return (
    <div className="settled">
      <svg
        viewBox={`0 ${-TOP_ROOM} ${width} ${height}`}
        width={width}
        height={height}
        direction={direction}
        role="img"
        aria-label={summary}
      >
        <path className="settled-stairs" d={`M${x(0)} 0V${SIZE}H${x(SIZE)}Z`} />
        <g transform={`translate(${isMirrored ? NAME_ROOM : 0} 0) scale(${cell})`}>
          <path className="settled-cells" d={order.paths.settled} />
          <path className="settled-open" d={order.paths.open} />
          {hasAgainst && <path className="settled-against" d={order.paths.against} />}
        </g>
        {laySettledMarks(marks, cell, LINE_HEIGHT).map(({ id, name, step, nameAt }) => (
          <g key={id} className={`settled-mark c-${id}`}>
            <path d={`M${x(0)} ${step}H${x(step)}V${SIZE}`} />
            <path d={`M${x(step)} ${step}L${x(nameAt + NAME_GAP - 3)} ${nameAt}`} />
            <text x={x(nameAt + NAME_GAP)} y={nameAt} dy="0.32em" textAnchor="start">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <ul className="settled-legend">
        <li className="is-settled">{legend.settled}</li>
        <li className="is-reversible">{legend.reversible}</li>
        <li className="is-open">{legend.open}</li>
        {hasAgainst && <li className="is-against">{legend.against}</li>}
      </ul>
    </div>
  );
}
