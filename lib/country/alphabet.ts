import { pinyin } from "pinyin-pro";
import type { Locale } from "@/lib/i18n/locales";

/** Under which letter a name stands, and the text by which it is sorted. */
type Filed = { letter: string; key: string };

const ARABIC_ARTICLE = /^ال(?=\p{L})/u;
/** Й is a letter of its own, not an И with a mark. */
const MARKS = /(?<!\p{Script=Cyrillic})\p{M}/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * A name as a list of its language files it: without the Arabic article, by the bare first letter: "São Tomé" under S,
 * "الهند" under ه, "أستراليا" under ا, "俄罗斯" (Èluósī) under E.
 */
export function fileName(name: string): Filed {
  const key = HAN.test(name)
    ? pinyin(name, { toneType: "none", surname: "off" })
    : name.replace(ARABIC_ARTICLE, "");
  const letter = [...key.normalize("NFD").replace(MARKS, "").normalize("NFC")][0] ?? "";
  return { letter: letter.toLocaleUpperCase(), key };
}

export type LetterGroup<T> = { letter: string; entries: T[] };

/** The entries in the alphabet of a language, under their first letters. */
export function byLetter<T extends { name: string }>(
  locale: Locale,
  entries: readonly T[],
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(locale);
  const groups = new Map<string, LetterGroup<T>>();
  const filed = entries.map((entry) => ({ entry, ...fileName(entry.name) }));
  for (const { entry, letter } of filed.sort((a, b) => compare(a.key, b.key))) {
    const group = groups.get(letter) ?? { letter, entries: [] };
    group.entries.push(entry);
    groups.set(letter, group);
  }
  return [...groups.values()];
}
