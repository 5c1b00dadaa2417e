import type { ReactNode } from "react";
import { HeadRow } from "@/components/ui/head-row";

type RanksTableProps = {
  id?: string;
  heads: readonly string[];
  /** `id` gives the colour of the five, where `coloured`. */
  rows: readonly { id: string; name: string; cells: readonly ReactNode[] }[];
  coloured?: boolean;
};

/** Countries and figures about them, aligned to be read down. */
export function RanksTable({ id: table, heads, rows, coloured = false }: RanksTableProps) {
  return (
    <table id={table} className="plain-table firmness-table">
      <HeadRow heads={heads} />
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id} className={coloured ? `c-${id}` : undefined} data-row={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
