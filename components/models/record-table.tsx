import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import { HeadRow } from "@/components/ui/head-row";
import { SideScroll } from "@/components/ui/side-scroll";
import { WholeNames } from "@/components/ui/whole-names";
import type { SharedRow } from "@/lib/models/shared-rows";
import { present } from "@/lib/present";
import type { DomainTexts } from "@/lib/views/domain-texts";
import { toRecordView } from "@/lib/views/record-view";

type RecordTableProps = { models: readonly string[]; shared: readonly SharedRow[]; texts: DomainTexts };

/** In how many tests each of two models is ahead, domain by domain, and what that can and cannot say. */
export const RecordTable = memo(function RecordTable(props: RecordTableProps) {
  if (props.models.length !== 2) return null;
  return <Kept as="section" id="record" className="mt-6" data-record="" draw={() => <Record {...props} />} />;
});

function Record({ models, shared, texts }: RecordTableProps) {
  const { words } = texts;
  const { title, columns, rows, sentences } = present(
    toRecordView(models, shared, texts),
    "record of the two",
  );
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
