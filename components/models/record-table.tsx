import { memo } from "react";
import { asDrawn } from "@/components/islands/as-drawn";
import { HeadRow } from "@/components/ui/head-row";
import { SideScroll } from "@/components/ui/side-scroll";
import { WholeNames } from "@/components/ui/whole-names";
import type { ModelsWords } from "@/lib/views/models-words";
import type { RecordView } from "@/lib/views/record-view";

type RecordTableProps = { record: RecordView; words: ModelsWords };

/** In how many tests each of two models is ahead, domain by domain, and what that can and cannot say. */
export const RecordTable = memo(function RecordTable(props: RecordTableProps) {
  return <section id="record" className="mt-6" data-record="" {...asDrawn(() => <Record {...props} />)} />;
});

function Record({ record, words }: RecordTableProps) {
  const { title, columns, rows, sentences } = record;
  return (
    <>
      <h3 className="font-semibold text-lead">
        <WholeNames text={title} />
      </h3>
      <p className="mt-1 max-w-measure text-note text-quiet">{words.recordNote}</p>
      {rows.length > 0 && (
        <div className="mt-3">
          <SideScroll label={title} scrolls={words.scrolls}>
            <table className="results">
              <caption className="sr-only">{title}</caption>
              <HeadRow heads={[words.recordDomain, ...columns]} />
              <tbody>
                {rows.map(({ id, name, counts }) => (
                  <tr key={id} data-domain-record={id}>
                    <th scope="row">{name}</th>
                    {counts.map((count, i) => (
                      <td key={columns[i]}>{count}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </SideScroll>
        </div>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-measure text-note">
          {sentence}
        </p>
      ))}
    </>
  );
}
