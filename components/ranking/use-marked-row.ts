import { useCallback, useLayoutEffect, useState } from "react";

type Marked = { id: string | null; unknown: string | null };

const NONE: Marked = { id: null, unknown: null };

function readFragment(places: readonly string[]): Marked {
  const fragment = location.hash.slice(1).toLowerCase();
  if (!fragment || fragment.length > 20) return NONE;
  if (places.includes(fragment)) return { id: fragment, unknown: null };
  return document.getElementById(location.hash.slice(1)) ? NONE : { id: null, unknown: `#${fragment}` };
}

/**
 * The row that the address's fragment marks (`#rus`), and a fragment that is no place of this page. `mark` changes
 * the address as a link would, but neither scrolls nor takes the focus away.
 */
export function useMarkedRow(places: readonly string[]): Marked & { mark: (id: string) => void } {
  const [marked, setMarked] = useState(NONE);
  useLayoutEffect(() => {
    const read = () => setMarked(readFragment(places));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [places]);
  const mark = useCallback(
    (id: string) => {
      history.pushState(null, "", `#${id}`);
      setMarked(readFragment(places));
    },
    [places],
  );
  return { ...marked, mark };
}
