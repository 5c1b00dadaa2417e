import type { Robustness } from "@/lib/data/load-robustness";
import { indexWord } from "@/lib/i18n/index-word";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";

/** Every index with the editions that can be weighed anew, the newest first: whose weights, and how many ranks differ. */
export function toWeightsList(
  locale: Locale,
  indices: readonly { index: string; editions: readonly Robustness[] }[],
) {
  const t = translator(locale);
  const all = indices.flatMap(({ editions }) => editions);
  const differing = all.filter((edition) => edition.differing > 0).length;
  return {
    title: t("weights.listTitle", { differing, count: all.length }),
    note: t("weights.listNote"),
    omitted: t("weights.listOmitted"),
    indices: indices.map(({ index, editions }) => ({
      id: index,
      name: indexWord(locale, index, "name"),
      publisher: present(editions[0], `edition of ${index}`).loaded.index.publisher,
      editions: editions.toReversed().map((robustness) => {
        const { edition } = robustness.loaded.edition;
        return {
          href: pageHref(locale, "weights", index, edition),
          name: t("rankings.edition", { edition }),
          facts: factsOf(t, robustness),
        };
      }),
    })),
  };
}

export type WeightsListView = ReturnType<typeof toWeightsList>;

function factsOf(t: Translator, { basis, differing, recomputed }: Robustness): string {
  const count = recomputed.length;
  return [
    t(basis === "published" ? "weights.listPublished" : "weights.listRecovered"),
    differing === 0 ? t("weights.listSame", { count }) : t("weights.listDiffer", { differing, count }),
  ].join(" · ");
}
