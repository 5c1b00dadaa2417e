import type { Translator } from "@/lib/i18n/translate";
import { concentrationOf, TRIAL_DRAWS, TRIAL_SEED } from "@/lib/ranking/trials/trial-weights";
import type { MethodSection } from "./method-section";
import {
  AnyWeightsFormula,
  LevelFormulas,
  MethodFormulas,
  RecomputedFormulas,
  SettledFormula,
  TrialFormulas,
} from "./robustness-formulas";

const SEVEN_PILLARS = 7;

/** How firm a rank is: what is recomputed, what is varied, what the data settle, and what would level two countries. */
export function robustnessSections(t: Translator): MethodSection[] {
  return [
    {
      id: "recomputed",
      title: t("method.recomputedTitle"),
      text: t("method.recomputedText"),
      formula: <RecomputedFormulas />,
      where: t("method.recomputedWhere"),
      code: "lib/ranking/weights/rank-by-weights.ts",
      saysNot: t("method.recomputedNot"),
    },
    {
      id: "trial-weightings",
      title: t("method.trialsTitle"),
      text: t("method.trialsText"),
      formula: <TrialFormulas />,
      where: t("method.trialsWhere", {
        concentration: concentrationOf(SEVEN_PILLARS),
        seed: String(TRIAL_SEED),
        draws: TRIAL_DRAWS,
      }),
      code: "lib/ranking/trials/trial-weights.ts",
      saysNot: t("method.trialsNot"),
    },
    {
      id: "any-weights",
      title: t("method.anyTitle"),
      text: t("method.anyText"),
      formula: <AnyWeightsFormula />,
      where: t("method.anyWhere"),
      code: "lib/ranking/exact/bound-problem.ts",
      saysNot: t("method.anyNot"),
    },
    {
      id: "settled",
      title: t("method.settledTitle"),
      text: t("method.settledText"),
      formula: <SettledFormula />,
      where: t("method.settledWhere"),
      code: "lib/ranking/exact/settle-pairs.ts",
      saysNot: t("method.settledNot"),
    },
    {
      id: "levelling",
      title: t("method.levelTitle"),
      text: t("method.levelText"),
      formula: <LevelFormulas />,
      where: t("method.levelWhere"),
      code: "lib/ranking/exact/level-pair.ts",
      saysNot: t("method.levelNot"),
    },
    {
      id: "methods",
      title: t("method.methodsTitle"),
      text: t("method.methodsText"),
      formula: <MethodFormulas />,
      where: t("method.methodsWhere"),
      code: "lib/ranking/method-ranks.ts",
      saysNot: t("method.methodsNot"),
    },
  ];
}
