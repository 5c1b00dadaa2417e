import { useEffect, useRef, useState } from "react";

/** How long what is said must rest before it is, so that typing and dragging are heard once. */
const REST_MS = 600;

/**
 * Tells those who hear the page what it shows now, whenever that changes.
 * @param live false until the address has been read: what it then changes is no doing of the reader
 */
export function Announced({ text, live }: { text: string; live: boolean }) {
  const known = useRef<string | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!live) return;
    if (known.current === null) known.current = text;
    if (known.current === text) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, live]);
  return (
    <p className="sr-only" role="status" data-announced="">
      {said}
    </p>
  );
}
