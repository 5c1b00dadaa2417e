import type { Locale } from "@/lib/i18n/locales";

/** A score has no true zero, so there is no ratio of two; and an order inside a printed score is no tie. */
const RATIOS: Record<string, readonly string[]> = {
  en: ["times as", "tied", "half of", "per cent", "%", "cannot be told apart"],
  ar: ["ضعف", "أضعاف", "تعادل", "%"],
  ru: [" раза", "вдвое", "втрое", "кратн", "вничью", "процент", "%", "неразличим"],
  zh: ["倍", "成之", "并列第", "平局", "百分之", "%", "％", "无法区分", "不相上下"],
  hi: ["गुना", "गुनी", "दुगु", "बराबरी पर", "प्रतिशत", "%", "अलग नहीं किया जा सक"],
  pt: ["vezes", "dobro", "triplo", "empat", "por cento", "%", "indistingu"],
};

/** A part of a gap accounts for points; arithmetic names no cause. */
const CAUSES: Record<string, readonly string[]> = {
  en: ["cause", "because", "due to", "driven", "push", "thanks to"],
  ar: ["بسبب", "يدفع", "بفضل"],
  ru: ["из-за", "потому", "причин", "благодаря", "вызван", "обусловл", "следстви", "вследств"],
  zh: ["因为", "由于", "导致", "原因", "造成", "归因", "归功", "推动", "得益", "致使"],
  hi: ["कारण", "की वजह", "क्योंकि", "के चलते", "बदौलत", "इसलिए कि"],
  pt: ["causa", "porque", "devido", "graças", "impuls", "empurr", "por conta d"],
};

export const ratioWords = (locale: Locale) => wordsIn(RATIOS, locale);

export const causalWords = (locale: Locale) => wordsIn(CAUSES, locale);

function wordsIn(lists: Record<string, readonly string[]>, locale: Locale): readonly string[] {
  const words = lists[locale];
  if (!words) throw new Error(`tests/lib/forbidden-words.ts has no list for "${locale}". Add one.`);
  return words;
}

/** Words that would tell of a slot without a word, or of a word that is not there. */
export const UNFILLED = [/\{\w*\}/, /undefined/, /\bNaN\b/, /\bnull\b/, / {2}/];
