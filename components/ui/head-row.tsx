import { WholeNames } from "./whole-names";

/** The heads of a table's columns. */
export function HeadRow({ heads }: { heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            <WholeNames text={head} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
