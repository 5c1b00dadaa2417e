import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import { WholeNames } from "@/components/ui/whole-names";
import type { SharedRow } from "@/lib/models/shared-rows";
import { toRowView } from "@/lib/views/domain-rows";
import type { DomainTexts } from "@/lib/views/domain-texts";

type ResultRowsProps = {
  id?: string;
  caption: string;
  rows: readonly SharedRow[];
  models: readonly { id: string; name: string }[];
  texts: DomainTexts;
};

/** Results like for like, a row a benchmark; its name opens who measured it, when and how. */
export const ResultRows = memo(function ResultRows(props: ResultRowsProps) {
  return (
    <Kept
      as="section"
      className="scrolls"
      aria-label={props.caption}
      tabIndex={0}
      draw={() => <ResultTable {...props} />}
    />
  );
});

function ResultTable({ id: table, caption, models, texts, ...props }: ResultRowsProps) {
  const { words } = texts;
  const chosen = models.map(({ id }) => id);
  const rows = props.rows.map((row) => toRowView(row, chosen, texts));
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
