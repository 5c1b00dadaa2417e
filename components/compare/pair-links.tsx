import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { isHeadlinePair, type Pair, pairSlug } from "@/lib/views/compare-pair";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

type PairLinksProps = { locale: Locale; pairs: readonly Pair[]; texts: CompareTexts; title: string };

/** The prepared pairs, which are whole without script: those of the five, and all others folded away. */
export function PairLinks({ locale, pairs, texts, title }: PairLinksProps) {
  const others = pairs.filter((pair) => !isHeadlinePair(pair));
  return (
    <nav id="pairs" aria-label={title} className="mt-16 border-ink border-t-2 pt-4">
      <h2 className="font-semibold">{title}</h2>
      <List locale={locale} pairs={pairs.filter(isHeadlinePair)} texts={texts} />
      {others.length > 0 && (
        <details>
          <summary className="fold text-accent">
            {translator(locale)("compare.morePairs", { count: others.length })}
          </summary>
          <List locale={locale} pairs={others} texts={texts} />
        </details>
      )}
    </nav>
  );
}

function List({ locale, pairs, texts }: Omit<PairLinksProps, "title">) {
  const t = translator(locale);
  return (
    <ul className="flex flex-wrap gap-x-6">
      {pairs.map((pair) => (
        <li key={pairSlug(pair)}>
          <a href={pageHref(locale, "compare", pairSlug(pair))} className="flex min-h-11 items-center">
            {t("compare.pair", { a: nameOf(texts, pair.a), b: nameOf(texts, pair.b) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
