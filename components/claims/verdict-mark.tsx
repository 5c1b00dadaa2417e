import type { VerdictView } from "@/lib/views/verdict-words";

/** A verdict in a word; its line says the same again by its style. */
export function VerdictMark({ word, tone }: VerdictView) {
  return <span className={`verdict is-${tone}`}>{word}</span>;
}
