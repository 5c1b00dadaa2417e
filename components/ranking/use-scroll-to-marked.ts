import { useLayoutEffect, useRef } from "react";

/** Once, after the address has been read: the rows may stand elsewhere than where the browser scrolled to. */
export function useScrollToMarked(ready: boolean, id: string | null) {
  const done = useRef(false);
  useLayoutEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    // After the rows have been drawn anew too, and before all is painted.
    if (id) queueMicrotask(() => document.getElementById(id)?.scrollIntoView({ block: "center" }));
  }, [ready, id]);
}
