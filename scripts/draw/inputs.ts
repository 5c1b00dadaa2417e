import type { ChartInput } from "@/lib/charts/chart-input";
import { loadParties, loadPlace } from "@/lib/data/load";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs } from "@/lib/views/agreement-pair";
import { toComparePage, toWaterfalls } from "@/lib/views/compare-page";
import { preparedPairs } from "@/lib/views/compare-pair";
import { chartsOfModels, toModelsPage } from "@/lib/views/models-page";
import { toPairView } from "@/lib/views/pair-view";
import { toPriceScatter } from "@/lib/views/price-scatter";

/** Every chart that a page shows at build. A page whose chart is not here fails the build. */
export function listDrawings(): ChartInput[] {
  const editions = loadComparedEditions();
  return FINISHED_LOCALES.flatMap((locale) => {
    const { texts, initial, known } = toComparePage(locale, editions, loadPlace);
    const ofCompare = toWaterfalls(locale, texts, initial, known.defaults.base);
    const ofPairs = preparedPairs().flatMap(
      (pair) => toPairView(locale, pair, editions, loadPlace).waterfalls,
    );
    const ofModels = chartsOfModels(toModelsPage(locale, loadModelsPair(), loadModelData(), loadParties()));
    const ofIndices = agreementPairs(loadNewestEditions()).map((pair) =>
      toAgreementPage(locale, pair, loadPlace),
    );
    const data = loadModelData();
    const ofPrices = data.tables.flatMap((table) => toPriceScatter(locale, table, data)?.charts ?? []);
    return [...ofCompare, ...ofPairs, ...ofModels, ...ofIndices, ...ofPrices].map(({ input }) => input);
  });
}
