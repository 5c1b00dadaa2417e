import { HeadRow } from "@/components/ui/head-row";
import type { AnswerFigures as View } from "@/lib/views/answer-figures";

/** The picture of ahead or behind as a plain table. */
export function AnswerFigures({ figures: { heads, rows } }: { figures: View }) {
  return (
    <table id="table" className="plain-table w-full">
      <HeadRow heads={heads} />
      <tbody>
        {rows.map(({ id, key, cells }) => (
          <tr key={key} data-row={id}>
            {cells.map((cell, i) => (
              <td key={heads[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
