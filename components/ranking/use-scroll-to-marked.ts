import { useLayoutEffect, useRef } from "react";

/** Once, after the address has been read: the rows may stand elsewhere than where the browser scrolled to. */
export function useScrollToMarked(ready: boolean, id: string | null) {
  const done = useRef(false);
  useLayoutEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (id) document.getElementById(id)?.scrollIntoView({ block: "center" });
  }, [ready, id]);
}
