import { memo } from "react";
import { asDrawn } from "@/components/islands/as-drawn";
import { WholeNames } from "@/components/ui/whole-names";
import type { RowView } from "@/lib/views/domain-rows";
import type { ModelsWords } from "@/lib/views/models-words";

type ResultRowsProps = {
  id?: string;
  caption: string;
  rows: readonly RowView[];
  models: readonly { id: string; name: string }[];
  words: ModelsWords;
};

/** Results like for like, a row a benchmark; its name opens who measured it, when and how. */
export const ResultRows = memo(function ResultRows(props: ResultRowsProps) {
  return (
    <section
      className="scrolls"
      aria-label={props.caption}
      tabIndex={0}
      {...asDrawn(() => <ResultTable {...props} />)}
    />
  );
});

function ResultTable({ id: table, caption, rows, models, words }: ResultRowsProps) {
  const withOutcome = rows.some(({ outcome }) => outcome !== null);
  const shown = models.filter((_, i) => rows.some(({ results }) => results[i] !== null));
  return (
    <table id={table} className="results compared">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.benchmark}</th>
          {shown.map(({ id, name }) => (
            <th key={id} scope="col">
              <bdi>
                <WholeNames text={name} />
              </bdi>
            </th>
          ))}
          {withOutcome && <th scope="col">{words.outcome}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row" data-value={row.benchmark}>
              <button type="button" popoverTarget={row.panel} className="result-source">
                {row.benchmark}
              </button>
              <span className="block text-note text-quiet">{row.note}</span>
              {row.caution && <span className="block text-note">{row.caution}</span>}
              {row.otherItems && <span className="block text-note text-quiet">{row.otherItems}</span>}
            </th>
            {models.map(
              ({ id, name }, i) =>
                shown.some((model) => model.id === id) && (
                  <td key={id} data-head={name} data-model={row.results[i] === null ? undefined : id}>
                    {row.results[i] ?? "–"}
                  </td>
                ),
            )}
            {withOutcome && <td data-ahead={row.ahead ?? undefined}>{row.outcome}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
