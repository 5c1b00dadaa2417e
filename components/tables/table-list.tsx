import type { TableEntry } from "@/lib/views/tables-page";
import { MarkList } from "./mark-list";

/** Tables by name, each with who measured it, in which language, how much it holds and how sure it is. */
export function TableList({ tables }: { tables: readonly TableEntry[] }) {
  return (
    <ul className="mt-2">
      {tables.map(({ id, href, title, measured, language, size, marks }) => (
        <li key={id} data-table={id} className="border-rule border-t py-2">
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {title}
          </a>
          <p>{measured}</p>
          <p>
            <strong className="font-semibold">{language}</strong> · <span className="text-quiet">{size}</span>
          </p>
          <MarkList marks={marks} />
        </li>
      ))}
    </ul>
  );
}
