import type { z } from "zod";
import type { Robustness } from "@/lib/data/load-robustness";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { TRIAL_DRAWS, TRIAL_SEED } from "@/lib/ranking/trials/trial-weights";
import { kindName } from "@/lib/views/robustness/interval-kinds";
import { allRobustness } from "./all-robustness";
import type { ApiInput } from "./api-input";
import type { EditionTable } from "./edition-tables";
import { nameEdition } from "./name-edition";
import { toIntervals } from "./rank-intervals";
import { robustnessRowSchema } from "./robustness-schema";
import { schemaPath } from "./schema-path";

type RobustnessRow = z.infer<typeof robustnessRowSchema>;

/** How firm the ranks of every edition are of which we hold all scores and the weights. */
export function robustnessTables(input: ApiInput): EditionTable[] {
  return allRobustness(input).map(toTable);
}

function toTable(robustness: Robustness): EditionTable {
  const { loaded } = robustness;
  const named = nameEdition(loaded);
  const rows = () => loaded.rows.map(({ place, rank }) => toRow(robustness, place, rank));
  return {
    loaded,
    path: `robustness/${named.index}/${named.edition}`,
    description: `${named.name}: the ranks each place has under trial weightings and, exactly, under any weights.`,
    describedBy: schemaPath("robustness"),
    page: ["weights", named.index, named.edition],
    body: () => ({ ...named, ...methodOf(robustness), rows: rows() }),
    records: rows,
    schema: robustnessRowSchema,
  };
}

function methodOf({ loaded, scores, basis }: Robustness) {
  const t = translator(DEFAULT_LOCALE);
  const said = (kind: Parameters<typeof kindName>[1]) => plainText(kindName(t, kind, basis));
  return {
    pillars: scores.pillars,
    baseWeights: { basis, values: present(loaded.edition.weights, "base weights").values },
    draws: TRIAL_DRAWS,
    seed: TRIAL_SEED,
    kinds: {
      printedScores: said("printed-scores"),
      trialWeightsAroundBase: said("around-base"),
      trialWeightsUniform: said("uniform"),
      anyWeights: said("any"),
      anyWeightsAnyRounding: said("any-rounding"),
    },
  };
}

function toRow(robustness: Robustness, place: string, publishedRank: number): RobustnessRow {
  const bounds = robustness.bounds?.get(place)?.printed;
  return {
    place,
    publishedRank,
    recomputedRank: robustness.recomputedRank.get(place) ?? null,
    ...toIntervals(robustness, place),
    best: bounds?.best ?? null,
    worst: bounds?.worst ?? null,
  };
}
