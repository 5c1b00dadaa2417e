import { compress, decompress } from "wawoff2";
import { subset } from "./harfbuzz-subset";
import { charactersIn, shapedGlyphs } from "./shaped-glyphs";

/** A script whose letters can join into so many glyphs that only those which our words form are kept. */
const RICH_IN_CONJUNCTS = /[\p{Script=Devanagari}\u200c\u200d]+/gu;

/**
 * A WOFF2 font cut to those of the wanted characters that it has; null where it has none of them. Of Devanagari it keeps
 * the glyphs that the words in `text` are set with; another word stands in the same letters, joined less.
 * The characters returned are those that the cut font holds.
 */
export async function cutFont(woff2: Uint8Array, wanted: readonly number[], text: string) {
  const font = await unpack(woff2);
  const held = charactersIn(font);
  const characters = wanted.filter((character) => held.has(character));
  if (characters.length === 0) return null;
  const glyphs = isRichInConjuncts(characters) ? shapedGlyphs(font, wordsIn(text)) : null;
  const cut = subset(font, { characters, glyphs });
  return { characters: sorted(charactersIn(cut)), woff2: (await compress(cut)).slice() };
}

function sorted(codePoints: Iterable<number>): number[] {
  return [...codePoints].sort((a, b) => a - b);
}

/** What `wawoff2` returns lies in memory that it uses again. */
async function unpack(woff2: Uint8Array): Promise<Uint8Array> {
  return (await decompress(woff2)).slice();
}

function isRichInConjuncts(characters: readonly number[]): boolean {
  return String.fromCodePoint(...characters).search(/\p{Script=Devanagari}/u) >= 0;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(RICH_IN_CONJUNCTS));
}
