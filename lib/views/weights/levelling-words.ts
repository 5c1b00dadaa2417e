import type { Translator } from "@/lib/i18n/translate";

/** The words about levelling two countries; what only a choice decides stands as slots (`{a}`), for the island too. */
export function levellingWords(t: Translator) {
  const [a, b, list, moved] = ["{a}", "{b}", "{list}", "{moved}"];
  const change = { pillar: "{pillar}", from: "{from}", to: "{to}" };
  return {
    titles: {
      level: t("firmness.titleLevel", { a, b }),
      never: t("firmness.titleNever", { a, b }),
      "only-equal": t("firmness.titleOnlyEqual", { a, b, list }),
      weights: t("firmness.titleMoved", { a, b, moved }),
    },
    never: t("firmness.never", { a, b }),
    onlyEqual: t("firmness.onlyEqual", { a, b, list }),
    noProof: t("firmness.noProof"),
    nearest: t("firmness.nearest", { list }),
    ahead: t("firmness.ahead", { pillar: "{pillar}", a, b }),
    aheadRounded: t("firmness.aheadRounded", { pillar: "{pillar}", a, b }),
    change: t("firmness.change", change),
    open: t("firmness.openWeights"),
    lower: t("firmness.lower", change),
    raise: t("firmness.raise", change),
    single: t("firmness.single", { a, b, list }),
    noSingle: t("firmness.noSingle", { a, b }),
    neverHelps: t("firmness.neverHelps", { a, b, list }),
    heads: {
      pillar: t("firmness.pillar"),
      now: t("firmness.now"),
      levelAt: t("firmness.levelAt"),
      more: t("firmness.more"),
    },
    noShare: t("firmness.noShare"),
    helps: {
      up: t("firmness.helpsUp", { a, b }),
      down: t("firmness.helpsDown", { a, b }),
      neither: t("firmness.helpsNeither"),
    },
    tableLabel: t("firmness.singleTable", { a, b }),
    anyTwo: t("firmness.anyTwo"),
    first: t("firmness.firstCountry"),
    second: t("firmness.secondCountry"),
    same: t("firmness.sameCountry"),
  };
}

export type LevellingWords = ReturnType<typeof levellingWords>;
