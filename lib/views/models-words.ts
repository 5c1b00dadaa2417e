import type { Translator } from "@/lib/i18n/translate";

/**
 * The models page's words, put in on the server. What only a selection decides stands as slots (`{model}`), which
 * `fill` puts in: the island carries no message parser.
 */
export function modelsWords(t: Translator) {
  const [model, value, list, name, p] = ["{model}", "{value}", "{list}", "{name}", "{p}"];
  return {
    titleOne: t("models.titleOne", { model }),
    titlePair: t("models.pairTitle", { a: "{a}", b: "{b}" }),
    titleMany: t("models.titleMany", { names: "{names}" }),
    presets: t("models.presets"),
    models: t("models.models"),
    add: t("models.add"),
    full: t("models.full"),
    remove: t("models.remove", { model: name }),
    move: t("models.move", { model: name }),
    moveHelp: t("models.moveHelp"),
    movedTo: t("models.movedTo", { model: name, place: "{place}", count: "{count}" }),
    emptyDomain: t("models.emptyDomain"),
    emptyDomainNote: t("models.emptyDomainNote"),
    emptyDomainWay: t("models.emptyDomainWay"),
    emptyDomains: t("models.emptyDomains", { list }),
    axes: {
      right: t("models.axisRight"),
      percent: t("models.axisPercent"),
      score: t("models.axisScore"),
    },
    recordTitle: t("models.recordTitle", { a: "{a}", b: "{b}" }),
    recordNote: t("models.recordNote"),
    recordDomain: t("models.recordDomain"),
    recordAhead: t("models.recordAhead", { model }),
    recordUndecided: t("models.recordUndecided"),
    recordUntestable: t("models.recordUntestable"),
    recordAll: t("models.recordAll"),
    recordNone: t("models.recordNone"),
    recordSign: t("models.recordSign", {
      a: "{a}",
      b: "{b}",
      first: "{first}",
      second: "{second}",
      equal: "{equal}",
      p,
    }),
    recordLimits: t("models.recordLimits"),
    recordUncounted: t("models.recordUncounted", { list }),
    recordReason: t("models.recordReason", { reason: "{reason}", count: "{count}" }),
    lowerIsBetter: t("models.lowerIsBetter"),
    uncounted: {
      slice: t("claims.slice"),
      "measured-by-maker": t("claims.makers"),
      "tie-unknown": t("claims.tieUnknown"),
      "second-hand": t("claims.secondHand"),
    },
    inTable: t("figure.table"),
    benchmark: t("models.benchmark"),
    outcome: t("models.outcome"),
    items: t("models.items", { items: "{items}" }),
    itemsUnknown: t("models.itemsUnknown"),
    commonItems: t("models.commonItems", { items: "{items}" }),
    ofItems: t("models.ofItems", { right: "{right}", items: "{items}" }),
    percent: t("models.percent", { value }),
    interval: t("models.interval", { low: "{low}", high: "{high}" }),
    ahead: t("models.ahead", { model, p }),
    unclear: t("models.unclear", { p }),
    noTest: t("models.noTest"),
    otherItems: t("models.otherItems", { list }),
    partsTitle: t("models.partsTitle"),
    proxiesTitle: t("models.proxiesTitle"),
    chartSummary: t("models.chartSummary", { domain: "{domain}", list }),
    chartRow: t("models.chartRow", { benchmark: "{benchmark}", list }),
    chartDot: t("models.chartDot", { model, value }),
    makersOwn: t("models.makersOwn"),
    whoMeasured: t("measured.open"),
    scrolls: t("ranking.scrolls"),
    dropped: t("models.dropped"),
    faults: {
      "unknown-model": t("models.unknownModel", { value }),
      "duplicate-model": t("models.duplicateModel", { value }),
      "too-many": t("models.tooMany", { value }),
      "one-model": t("models.oneModel"),
      "unknown-parameter": t("models.unknownParameter", { value }),
    },
  };
}

export type ModelsWords = ReturnType<typeof modelsWords>;
