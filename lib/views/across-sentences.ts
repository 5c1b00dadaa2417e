import { extentOf } from "@/lib/compare/ranks-across";
import { atStart, fill } from "@/lib/i18n/fill";
import { type CompareTexts, sentenceNameOf } from "./compare-sentences";
import type { IndexAcross, RanksAcrossView } from "./ranks-across";

/** Between which ranks the base stands, where all indices cover it; otherwise what is shown. */
export function acrossTitle({ words, common }: RanksAcrossView, texts: CompareTexts, base: string): string {
  const extent = extentOf(common[base]);
  if (!extent) return words.title;
  const template = extent.from === extent.to ? words.titleSame : words.titleBetween;
  return atStart(fill(template, { ...extent, country: sentenceNameOf(texts, base) }));
}

/** "29 of 93", or why there is no rank. */
export function publishedText({ words }: RanksAcrossView, { ranks, count }: IndexAcross, id: string): string {
  const rank = ranks[id];
  if (rank === undefined) return words.notCovered;
  return rank === null ? words.listed : fill(words.published, { rank, count });
}
