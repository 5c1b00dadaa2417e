import { FigureFrame } from "@/components/charts/figure-frame";
import type { AheadOrBehindView, AnswerState } from "@/lib/views/ahead-or-behind";
import type { FigureUsesView } from "@/lib/views/figure-uses";

type AheadOrBehindProps = {
  view: AheadOrBehindView;
  /** Where the picture has its heading in the frame, and not above on the page. */
  isTitled?: boolean;
  uses: FigureUsesView;
};

/** Ahead of or behind each other country, index by index: two tables, when the article was written and now. */
export function AheadOrBehind({ view, isTitled = false, uses }: AheadOrBehindProps) {
  const { title, note, states, figure } = view;
  const { href, text } = figure.table;
  const own = isTitled
    ? { title, subtitle: note, table: { href, text } }
    : { finding: title, table: { href: "#table" } };
  return (
    <FigureFrame {...figure} {...own} panels={[]} uses={uses}>
      <div className="answer-states">
        {states.map((state) => (
          <AnswerTable key={state.id} {...state} />
        ))}
      </div>
    </FigureFrame>
  );
}

function AnswerTable({ title, rows }: AnswerState) {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return (
    <table className="answers">
      <caption>{title}</caption>
      {rows.map(({ id, name, href, own, source, cells, sentence }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={columns}>
              <a href={href} className="flex min-h-11 items-end">
                {name}
              </a>
              <span className="block text-note">
                <b>{own}</b> <span className="text-quiet">{source}</span>
              </span>
              <span className="sr-only">{sentence}</span>
            </th>
          </tr>
          {cells.length > 0 && (
            <tr>
              {cells.map((cell) => (
                <td key={cell.id} className={`answer answer-${cell.order}`}>
                  <span className="block">{cell.name}</span>
                  <b className="answer-word">{cell.word}</b>
                  {cell.ranks && <span className="block text-note">{cell.ranks}</span>}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
