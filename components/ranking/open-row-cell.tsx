import { ChevronIcon } from "./icons";

type OpenRowCellProps = { open: boolean; label: string; onOpen: () => void };

/** The cell that opens what a phone has no room for, in a row below. */
export function OpenRowCell({ open, label, onOpen }: OpenRowCellProps) {
  return (
    <td className="narrow-only needs-script">
      <button type="button" className="icon-button" aria-expanded={open} aria-label={label} onClick={onOpen}>
        <ChevronIcon up={open} />
      </button>
    </td>
  );
}
