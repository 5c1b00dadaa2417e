import type { Translator } from "@/lib/i18n/translate";
import type { WeightsFault } from "@/lib/url/weights-view";

type Numbers = {
  /** How many countries are ranked. */
  count: number;
  /** How many trial weightings are drawn, as the language writes it. */
  draws: string;
  isOurs: boolean;
};

/** The island's words, put in on the server; what only the weights decide stands as slots (`{country}`). */
export function weightsWords(t: Translator, { count, draws, isOurs }: Numbers) {
  const [country, pillar, value] = ["{country}", "{pillar}", "{value}"];
  const ranks = { country, rank: "{rank}", base: "{base}", published: "{published}", count };
  return {
    ...controlWords(t, pillar, value),
    ...trialWords(t, draws),
    heads: {
      rank: t("measure.rank"),
      country: t("measure.country"),
      mean: t("weights.mean"),
      published: t(isOurs ? "weights.publishedOurs" : "weights.published"),
      change: t("weights.change"),
      around: t("weights.around", { draws }),
      aroundYours: t("weights.aroundYours", { draws }),
      uniform: t("weights.uniform", { draws }),
      any: t("weights.any"),
    },
    more: t("weights.more", { country }),
    follow: t("weights.follow"),
    followed: t(isOurs ? "weights.followedOurs" : "weights.followed", ranks),
    moved: t("weights.moved", { country, before: "{before}", after: "{after}" }),
    inTable: t("ranking.inTable"),
    profile: t("ranking.profile"),
    source: t("provenance.all"),
    scrolls: t("ranking.scrolls"),
    own: t("weights.own", { weights: "{weights}" }),
    /** By rank: "28th". */
    ordinals: Array.from({ length: count + 1 }, (_, rank) => t("weights.ordinal", { rank })),
    dropped: t("weights.dropped"),
    faults: faultWords(t, value),
  };
}

function controlWords(t: Translator, pillar: string, value: string) {
  return {
    controls: t("weights.controls"),
    weightOf: t("weights.weightOf", { pillar }),
    fieldOf: t("weights.fieldOf", { pillar }),
    share: t("weights.share", { value }),
    lock: t("weights.lock", { pillar }),
    lockNote: t("weights.lockNote"),
    stuck: t("weights.stuck"),
    reset: t("weights.reset"),
    presets: t("weights.presets"),
    allOn: t("weights.allOn"),
  };
}

function trialWords(t: Translator, draws: string) {
  const prepared = t("weights.trialsPrepared");
  return {
    run: t("weights.run", { draws }),
    cancel: t("weights.cancel"),
    trialsDone: t("weights.trialsDone"),
    trials: {
      prepared,
      running: t("weights.trialsRunning"),
      done: t("weights.trialsYours", { draws }),
      cancelled: t("weights.trialsCancelled", { prepared }),
      failed: t("weights.trialsFailed", { prepared }),
      unsupported: t("weights.trialsUnsupported", { prepared }),
    },
  };
}

function faultWords(t: Translator, value: string): Record<WeightsFault, string> {
  return {
    negative: t("weights.negative", { value }),
    "no-number": t("weights.noNumber", { value }),
    "too-long": t("weights.tooLong", { value }),
    "unknown-pillar": t("weights.unknownPillar", { value }),
    "named-twice": t("weights.namedTwice", { value }),
    "no-weight": t("weights.noWeight", { value }),
    "none-left": t("weights.noneLeft", { value }),
    "other-sum": t("weights.otherSum", { value }),
    "unknown-parameter": t("weights.unknownParameter", { value }),
  };
}

export type WeightsWords = ReturnType<typeof weightsWords>;
