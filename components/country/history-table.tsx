import type { HistoryView } from "@/lib/views/country-history";

export type HistoryTableWords = { edition: string; published: string; grade: string };

type HistoryTableProps = Pick<HistoryView, "rows" | "among"> & { words: HistoryTableWords };

/** An edition a row: the rank that is drawn, the published one, and how sure that is. */
export function HistoryTable({ rows, among, words }: HistoryTableProps) {
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{words.edition}</th>
          <th scope="col">{among}</th>
          <th scope="col">{words.published}</th>
          <th scope="col">{words.grade}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, rank, text, grade, href }) => (
          <tr key={year}>
            <th scope="row">
              <a href={href}>{year}</a>
            </th>
            <td>{rank ?? "–"}</td>
            <td>{text}</td>
            <td>{grade ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
