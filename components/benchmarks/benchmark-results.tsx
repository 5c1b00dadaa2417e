import { MarkList } from "@/components/tables/mark-list";
import { LinkedName } from "@/components/ui/linked-name";
import type { BenchmarkResults as View } from "@/lib/views/benchmark-results";

type BenchmarkResultsProps = {
  view: View;
  words: { model: string; result: string; interval: string; notKnown: string; whoMeasured: string };
  heading: "h3" | "h4";
};

/** A benchmark's results in one table and one setting, as published. */
export function BenchmarkResults({ view, words, heading: Heading }: BenchmarkResultsProps) {
  const { table, label, href, notes, marks, panel, hasIntervals, rows, compare } = view;
  return (
    <section className="mt-6" data-results={view.key}>
      <Heading className="font-semibold text-lead">
        <a href={href} className="inline-flex min-h-11 items-center">
          {table}
        </a>
      </Heading>
      <p className="max-w-measure text-note text-quiet">{notes}</p>
      <MarkList marks={marks} />
      <div className="flex flex-wrap gap-x-6 text-note">
        <button type="button" popoverTarget={panel.id} className="min-h-11 text-accent underline">
          {words.whoMeasured}
        </button>
        {compare && (
          <a href={compare.href} className="flex min-h-11 items-center">
            {compare.text}
          </a>
        )}
      </div>
      <section className="scrolls" aria-label={label} tabIndex={0}>
        <table className="results">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.model}</th>
              <th scope="col">{words.result}</th>
              {hasIntervals && <th scope="col">{words.interval}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, href: page, printed, note, interval }) => (
              <tr key={id}>
                <th scope="row">
                  <LinkedName href={page} text={name} />
                </th>
                <td>
                  <bdi dir="ltr">{printed}</bdi>
                  {note && <span className="block text-note text-quiet">{note}</span>}
                </td>
                {hasIntervals && <td className="whitespace-nowrap">{interval ?? words.notKnown}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
