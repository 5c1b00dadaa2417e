import { HeadRow } from "@/components/ui/head-row";
import { LinkedName } from "@/components/ui/linked-name";
import { SMALL_LINK } from "@/components/ui/small-link";
import { WholeNames } from "@/components/ui/whole-names";
import type { SourcedCell, SourcedTable as Table } from "@/lib/views/openness/openness-section";

/** A table of facts, under each where it comes from. */
export function SourcedTable({ table: { label, heads, rows } }: { table: Table }) {
  return (
    <section className="scrolls mt-4" aria-label={label} tabIndex={0}>
      <table className="results compared sourced">
        <caption className="sr-only">{label}</caption>
        <HeadRow heads={heads} />
        <tbody>
          {rows.map(({ id, head, cells }) => (
            <tr key={id} data-row={id}>
              <th scope="row">
                <bdi>
                  {head.href ? (
                    <a href={head.href} className={SMALL_LINK}>
                      <span>
                        <WholeNames text={head.text} />
                      </span>
                    </a>
                  ) : (
                    <WholeNames text={head.text} />
                  )}
                </bdi>
              </th>
              {cells.map((cell, at) => (
                <Cell key={heads[at + 1]} cell={cell} head={heads[at + 1]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell: { text, sources }, head }: { cell: SourcedCell; head: string | undefined }) {
  return (
    <td data-head={head} className={sources.length > 0 ? "wide:min-w-56" : "wide:whitespace-nowrap"}>
      {text}
      {sources.map((source) => (
        <span key={source.title} className="block text-note">
          <LinkedName
            href={source.address}
            text={source.title}
            lang="en"
            after={` · ${source.grade}`}
            className={SMALL_LINK}
          />
        </span>
      ))}
    </td>
  );
}
