import type { AheadOrBehindView, AnswerState } from "@/lib/views/ahead-or-behind";

/** Ahead of or behind each other country, index by index: two tables, when the article was written and now. */
export function AheadOrBehind({ states }: Pick<AheadOrBehindView, "states">) {
  return (
    <div className="answer-states">
      {states.map((state) => (
        <AnswerTable key={state.id} {...state} />
      ))}
    </div>
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
