import type { Words } from "@/lib/views/dataset-words";

/** A name in the page's language, or in its own and marked so. */
export function NamedIn({ words: { text, lang } }: { words: Words }) {
  return lang ? <bdi lang={lang}>{text}</bdi> : text;
}
