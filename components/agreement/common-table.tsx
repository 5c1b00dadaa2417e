"use client";

import { HeadRow } from "@/components/ui/head-row";
import { SideScroll } from "@/components/ui/side-scroll";
import type { AgreementPageView } from "@/lib/views/agreement-page";

type CommonTableProps = {
  rows: AgreementPageView["rows"];
  heads: AgreementPageView["heads"];
  label: string;
  scrolls: string;
};

/**
 * Every common country with both ranks, among the common ones and among all. A client component though it does
 * nothing there: so its rows travel once more as the data that the picture has anyway, not as a tree of cells.
 */
export function CommonTable({ rows, heads, label, scrolls }: CommonTableProps) {
  return (
    <SideScroll label={label} scrolls={scrolls}>
      <table id="table" className="plain-table agreement-all w-full">
        <HeadRow heads={heads} />
        <tbody>
          {rows.map(({ id, name, colour, ranks, inAll, apart }) => (
            <tr key={id} id={id} className={colour ? `c-${colour}` : undefined} data-row={id}>
              <th scope="row">{name}</th>
              <td className="font-semibold">{ranks[0]}</td>
              <td>{inAll[0]}</td>
              <td className="font-semibold">{ranks[1]}</td>
              <td>{inAll[1]}</td>
              <td>{apart}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}
