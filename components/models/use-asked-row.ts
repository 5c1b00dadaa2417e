import { useEffect, useState } from "react";

/**
 * The row of results (`data-row`) from which a reader last opened a panel, or null where it was opened from elsewhere.
 * Heard on the document: what opens a panel stands outside of the island too.
 */
export function useAskedRow(): string | null {
  const [row, setRow] = useState<string | null>(null);
  useEffect(() => {
    const ask = ({ target }: MouseEvent) => {
      const opener = target instanceof Element ? target.closest("[popovertarget]") : null;
      if (!opener || opener.hasAttribute("popovertargetaction")) return;
      setRow(opener.closest<HTMLElement>("[data-row]")?.dataset.row ?? null);
    };
    document.addEventListener("click", ask, true);
    return () => document.removeEventListener("click", ask, true);
  }, []);
  return row;
}
