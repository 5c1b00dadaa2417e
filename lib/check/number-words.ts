import { LEXICONS } from "./languages/all";
import type { Lexicon, NumberWord } from "./lexicon";

/** Stands behind a rank that was spelled out: "first" is not always a place, and "1st" nearly always. */
export const SPELLED = "^";

/** Below it a spelled count is more often an article or "one of". */
const LEAST_COUNT = 10;

/** "number three" */
const NUMBER = /(?:number|no\.?|номер|numero|رقم|नंबर) $/;

type Word = { text: string; start: number; end: number };

/** A folded text with its number words as digits: "thirty-first of eighty-three" is "31^ of 83". */
export function digitsForWords(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(
    (match): Word => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  let result = "";
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const read = readLongest(text, words.slice(i, i + 8));
    const [first, last] = [words[i], words[i + (read?.length ?? 1) - 1]];
    if (!read || !first || !last) continue;
    i += read.length - 1;
    if (!read.ordinal && read.value < LEAST_COUNT && !NUMBER.test(text.slice(0, first.start))) continue;
    result += `${text.slice(done, first.start)}${read.value}${read.ordinal ? SPELLED : ""}`;
    done = last.end;
  }
  return digitsForHan(result + text.slice(done));
}

type Read = NumberWord & { length: number };

function readLongest(text: string, words: readonly Word[]): Read | null {
  const reads = LEXICONS.flatMap((lexicon) => readNumber(text, words, lexicon) ?? []);
  return reads.sort((a, b) => b.length - a.length)[0] ?? null;
}

function readNumber(text: string, words: readonly Word[], { numbers, joint }: Lexicon): Read | null {
  let sum: NumberWord | null = null;
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (before && !/^[ -]$/.test(text.slice(before.end, word.start)))) break;
    if (sum && word.text === joint) continue;
    const joined = word.text.startsWith("و") ? word.text.slice(1) : word.text;
    const part: NumberWord | undefined = numbers.get(word.text) ?? (sum ? numbers.get(joined) : undefined);
    const next: NumberWord | null = part ? (sum ? add(sum, part, joined !== word.text) : part) : null;
    if (!next) break;
    sum = next;
    length = i + 1;
  }
  return sum && { ...sum, length };
}

/** A number and the next word of it; null where that begins another. `joined` is the Arabic "and". */
function add(sum: NumberWord, part: NumberWord, joined: boolean): NumberWord | null {
  const { value } = sum;
  const ordinal = sum.ordinal || part.ordinal;
  const rest = value % 100;
  if (part.value === 100) return value < LEAST_COUNT ? { value: value * 100, ordinal } : null;
  if (rest === 0) return { value: value + part.value, ordinal };
  if (rest >= 20 && rest % 10 === 0 && part.value < 10 && !joined) return sumOf(sum, part);
  if (rest === 10 && sum.ordinal && part.ordinal && part.value < 10) return sumOf(sum, part);
  if (rest < 10 && joined && part.value >= 20 && part.value % 10 === 0)
    return { value: value + part.value, ordinal };
  if (rest < 10 && !joined && ARABIC_TEN.has(part) && !part.ordinal) return { value: value + 10, ordinal };
  return null;
}

/** In "first thirty" there are two numbers, in "thirty-first" and "trigésimo primeiro" one. */
function sumOf(sum: NumberWord, part: NumberWord): NumberWord | null {
  return sum.ordinal && !part.ordinal ? null : { value: sum.value + part.value, ordinal: part.ordinal };
}

/** The ten of "eleven" to "nineteen", which Arabic alone says behind the unit. */
const ARABIC_TEN = new Set(
  LEXICONS.flatMap(({ numbers }) => ["عشر", "عشره"].flatMap((word) => numbers.get(word) ?? [])),
);

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_NUMBER =
  /(第|排名|名列|位列|位居|居|列|排)?([零〇一二三四五六七八九十百]+)(?=([多余]?(?:个|位|名|国))?)/gu;

/** Chinese numbers where they cannot be anything else: with a ten in them, or where a rank or a count stands. */
function digitsForHan(text: string): string {
  return text.replace(
    HAN_NUMBER,
    (whole, before: string | undefined, number: string, after: string | undefined) => {
      const counts = before || after || (number.length > 1 && /[十百]/.test(number));
      return counts ? `${before ?? ""}${readHanNumber(number)}` : whole;
    },
  );
}

function readHanNumber(number: string): number {
  let sum = 0;
  let digit = -1;
  for (const character of number.replaceAll("〇", "零")) {
    const value = HAN_DIGITS.indexOf(character);
    if (value >= 0) {
      digit = digit > 0 ? digit * 10 + value : value;
      continue;
    }
    sum += Math.max(digit === -1 ? 1 : digit, 1) * (character === "百" ? 100 : 10);
    digit = 0;
  }
  return sum + Math.max(digit, 0);
}
