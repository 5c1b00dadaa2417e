import { useEffect, useRef } from "react";

/** The tab and the history name what is chosen; null gives them the name that the page came with. */
export function useDocumentTitle(title: string | null): void {
  const own = useRef("");
  useEffect(() => {
    own.current = document.title;
  }, []);
  useEffect(() => {
    const name = title ?? own.current;
    // Naming a tab anew takes a browser some 10 ms, also where the name is the same.
    if (document.title !== name) document.title = name;
  }, [title]);
}
