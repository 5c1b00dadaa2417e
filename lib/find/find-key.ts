import { normalizeName } from "@/lib/data/new/normalize-name";

const WORDS = /\p{Script=Han}|[^\p{Script=Han}\s]+/gu;
const ARABIC_ARTICLE = /^و?ال(?=\p{L})/u;

/**
 * A name, code or query as it is searched: words in one case and without accents, a blank between them. Chinese,
 * which has no blanks, falls into its characters; Arabic words lose their article, also behind "and".
 */
export function toFindKey(text: string): string {
  const words = normalizeName(text).match(WORDS) ?? [];
  return words.map((word) => word.replace(ARABIC_ARTICLE, "")).join(" ");
}
