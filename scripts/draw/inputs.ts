import type { WaterfallInput } from "@/lib/charts/waterfall";
import { loadPlace } from "@/lib/data/load";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toComparePage, toWaterfalls } from "@/lib/views/compare-page";
import { preparedPairs } from "@/lib/views/compare-pair";
import { toPairView } from "@/lib/views/pair-view";

/** Every chart that a page shows at build. A page whose chart is not here fails the build. */
export function listDrawings(): WaterfallInput[] {
  const editions = loadComparedEditions();
  return FINISHED_LOCALES.flatMap((locale) => {
    const { texts, initial, known } = toComparePage(locale, editions, loadPlace);
    const ofCompare = toWaterfalls(locale, texts, initial, known.defaults.base);
    const ofPairs = preparedPairs().flatMap(
      (pair) => toPairView(locale, pair, editions, loadPlace).waterfalls,
    );
    return [...ofCompare, ...ofPairs].map(({ input }) => input);
  });
}
