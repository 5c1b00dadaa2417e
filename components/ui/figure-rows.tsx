export type FigureRowsProps = {
  heads: readonly string[];
  /** With the id of the country or model that a row is of, where it is of one. */
  rows: readonly { key: string; id?: string; cells: readonly (string | number)[] }[];
};

/** The body of a table of figures, which downloads read. */
export function FigureRows({ heads, rows }: FigureRowsProps) {
  return (
    <tbody>
      {rows.map(({ key, id, cells }) => (
        <tr key={key} data-row={id}>
          {cells.map((cell, i) => (
            <td key={heads[i]}>
              <bdi>{cell}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
