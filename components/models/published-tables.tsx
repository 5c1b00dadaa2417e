import type { PublishedTable } from "@/lib/views/published-table";

type PublishedTablesProps = {
  tables: readonly PublishedTable[];
  words: { model: string; whoMeasured: string };
};

/** Each table as its party published it, folded away until it is asked for. */
export function PublishedTables({ tables, words }: PublishedTablesProps) {
  return tables.map((table) => (
    <details key={table.id} id={`table-${table.id}`} className="mt-2 border-rule border-t">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{table.title}</summary>
      {table.notes.map((note) => (
        <p key={note} className="max-w-measure text-note text-quiet">
          {note}
        </p>
      ))}
      <button
        type="button"
        popoverTarget={table.panel.id}
        className="min-h-11 text-accent text-note underline"
      >
        {words.whoMeasured}
      </button>
      <section className="scrolls" aria-label={table.title} tabIndex={0}>
        <table className="results">
          <caption className="sr-only">{table.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.model}</th>
              {table.columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, i) => (
                  <td key={table.columns[i]?.id}>{cell === null ? "–" : <bdi dir="ltr">{cell}</bdi>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  ));
}
