import { HeadRow } from "@/components/ui/head-row";
import { LinkedName } from "@/components/ui/linked-name";
import { SideScroll } from "@/components/ui/side-scroll";
import { SMALL_LINK } from "@/components/ui/small-link";
import { WholeNames } from "@/components/ui/whole-names";
import type { SourcedCell, SourcedTable as Table } from "@/lib/views/openness/openness-section";

/** A table of facts, under each where it comes from. */
export function SourcedTable({ table, scrolls }: { table: Table; scrolls: string }) {
  const { label, heads, rows } = table;
  return (
    <div className="mt-4">
      <SideScroll label={label} scrolls={scrolls}>
        <table className="results">
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
                  <Cell key={heads[at + 1]} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </div>
  );
}

function Cell({ cell: { text, sources } }: { cell: SourcedCell }) {
  return (
    <td className={sources.length > 0 ? "min-w-56" : "whitespace-nowrap"}>
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
