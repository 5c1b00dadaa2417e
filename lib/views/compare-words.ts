import type { Translator } from "@/lib/i18n/translate";

const MAX_POINTS = 100;

/**
 * The compare page's words, put in on the server. Names and numbers that only a selection decides stand as slots
 * (`{a}`); where a number bends its noun, there is a finished form for each.
 */
export function compareWords(t: Translator, pillarCount: number) {
  const [a, b, base, near, names] = ["{a}", "{b}", "{base}", "{near}", "{names}"];
  const [edition, country, value, score, list] = ["{edition}", "{country}", "{value}", "{score}", "{list}"];
  const name = "{name}";
  const [from, to, points, pillar, parts, remainder] = [
    "{from}",
    "{to}",
    "{points}",
    "{pillar}",
    "{parts}",
    "{remainder}",
  ];
  const m = pillarCount;
  const each = <T>(text: (n: number) => T) => Array.from({ length: pillarCount + 1 }, (_, n) => text(n));
  const scores = { baseScore: "{baseScore}", nearScore: "{nearScore}" };
  return {
    titleLeads: each((n) => t("compare.titleLeads", { a, n, m, base, near, ...scores })),
    titleLeadsAll: t("compare.titleLeadsAll", { a, base, near, ...scores }),
    titleOne: t("compare.titleOne", { a }),
    titleNames: t("compare.titleNames", { names }),
    note: t("compare.note", { count: "{count}" }),
    dotsNote: t("compare.dotsNote", { count: "{count}" }),
    scrolls: t("ranking.scrolls"),
    countries: t("compare.countries"),
    add: t("compare.add"),
    remove: t("compare.remove", { country: name }),
    move: t("compare.move", { country: name }),
    moveHelp: t("compare.moveHelp"),
    movedTo: t("compare.movedTo", { country: name, place: "{place}", count: "{count}" }),
    full: t("compare.full"),
    base: t("compare.base"),
    edition: t("compare.edition"),
    notCovered: t("compare.notCovered", { edition }),
    pillarsTitle: t("compare.pillarsTitle"),
    overall: t("compare.overall"),
    pairTitle: t("compare.pairTitle"),
    pairMore: t("compare.pairMore"),
    aheadInAll: t("compare.aheadInAll", { edition, a, b }),
    proof: t("compare.proof", { said: "{said}" }),
    aheadInMost: each((n) => t("compare.aheadInMost", { edition, a, b, n, m })),
    exceptions: t("compare.exceptions", { b, list }),
    exception: t("compare.exception", { pillar, a, b }),
    reversible: t("robustness.reversible", { first: "{first}", second: "{second}", a, b }),
    withAll: t("robustness.withAll", { pillar }),
    open: t("robustness.open", { b, list }),
    openSame: t("robustness.openSame"),
    parts: t("compare.parts", { a, b }),
    otherAhead: each((n) => t("compare.otherAhead", { b, n })),
    sameIn: each((n) => t("compare.sameIn", { n })),
    sameOverall: t("compare.sameOverall", { score, unit: "{unit}" }),
    sameOverallWhole: t("compare.sameOverallWhole", { score }),
    largestPart: t("compare.largestPart", { pillar, value, points, a, b }),
    points: Array.from({ length: MAX_POINTS + 1 }, (_, n) =>
      t("compare.points", { value: String(n), valueNumber: n }),
    ),
    pointsWithDecimals: t("compare.points", { value, valueNumber: 0.5 }),
    differencesTitle: t("compare.differencesTitle", { base }),
    differencesNote: t("compare.differencesNote", { base }),
    gapTitle: t("compare.gapTitle", { points, a, b }),
    gapNote: {
      published: t("compare.gapNote", { basis: t("compare.gapPublished"), off: "{off}" }),
      recovered: t("compare.gapNote", { basis: t("compare.gapRecovered"), off: "{off}" }),
    },
    gapHeads: [t("country.pillar"), t("compare.gapPoints"), t("compare.gapBounds")],
    gapRemainder: t("compare.gapRemainder"),
    gapTotal: t("compare.gapTotal"),
    gapRange: t("compare.gapRange", { from, to }),
    gapSummary: t("compare.gapSummary", { points, a, b, parts, remainder }),
    gapWithin: t("compare.gapWithin", { a, b, score }),
    gapMissing: t("compare.gapMissing"),
    gapNoWeights: t("compare.gapNoWeights"),
    historyTitle: t("compare.historyTitle", { count: "{count}", editions: "{editions}" }),
    historyNote: t("compare.historyNote"),
    historyAbsent: t("compare.historyAbsent", { country }),
    tableTitle: t("compare.tableTitle"),
    figures: t("figure.table"),
    rank: t("measure.rank"),
    country: t("measure.country"),
    rankOf: t("compare.rankOf", { rank: "{rank}", count: "{count}" }),
    median: t("compare.median"),
    loading: t("compare.loading", { edition }),
    slow: t("compare.slow"),
    failed: t("compare.failed", { edition, reason: "{reason}" }),
    failedKept: t("compare.failedKept"),
    reasonNetwork: t("compare.reasonNetwork"),
    reasonStatus: t("compare.reasonStatus", { status: "{status}" }),
    reasonBroken: t("compare.reasonBroken"),
    retry: t("compare.retry"),
    dropped: t("compare.dropped"),
    faults: {
      "unknown-country": t("compare.unknownCountry", { value }),
      "duplicate-country": t("compare.duplicateCountry", { value }),
      "too-many": t("compare.tooMany", { value }),
      "unknown-edition": t("compare.unknownEdition", { value }),
      "unknown-base": t("compare.unknownBase", { value }),
      "base-not-chosen": t("compare.baseNotChosen", { value }),
      "unknown-parameter": t("compare.unknownParameter", { value }),
      "one-country": t("compare.oneCountry"),
    },
    newest: t("compare.newest", { edition, grade: "{grade}", list, count: "{count}" }),
    graded: t("compare.graded", { edition, grade: "{grade}" }),
    method: t("compare.method"),
    source: t("provenance.all"),
  };
}

export type CompareWords = ReturnType<typeof compareWords>;
