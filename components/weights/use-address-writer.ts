import { useCallback, useEffect, useRef } from "react";

/** Safari takes a hundred changes of the address in half a minute, and throws at the next. */
const LEAST_MS = 350;

/**
 * Writes the query of the address: a step at once, the changes that follow it within the same step no more often than
 * browsers bear, the last of them always.
 */
export function useAddressWriter() {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  const last = useRef(0);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
    waiting.current = null;
  }, []);

  useEffect(() => {
    const forget = () => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
    };
    addEventListener("pagehide", flush);
    addEventListener("popstate", forget);
    return () => {
      forget();
      removeEventListener("pagehide", flush);
      removeEventListener("popstate", forget);
    };
  }, [flush]);

  return useCallback(
    (query: string, step: "push" | "replace") => {
      const write = () => {
        last.current = performance.now();
        const address = `${location.pathname}${query}${location.hash}`;
        if (step === "push") history.pushState(null, "", address);
        else history.replaceState(null, "", address);
      };
      if (step === "push") {
        flush();
        return write();
      }
      if (waiting.current) clearTimeout(waiting.current.timer);
      const wait = Math.max(0, last.current + LEAST_MS - performance.now());
      waiting.current = { write, timer: setTimeout(flush, wait) };
    },
    [flush],
  );
}
