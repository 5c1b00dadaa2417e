import type { Robustness } from "@/lib/data/load-robustness";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";

/** Weights that a reader may start from, in the order of the pillars; null for the base weights. */
export type WeightsPreset = { id: string; name: string; weights: string[] | null };

/** The base weights, equal ones, and those of the index's other editions where these have the same pillars. */
export function toWeightsPresets(
  locale: Locale,
  { basis, scored, loaded }: Robustness,
  editions: readonly Robustness[],
): WeightsPreset[] {
  const t = translator(locale);
  const base = t(basis === "published" ? "weights.presetPublished" : "weights.presetRecovered");
  const others = editions.filter(
    (other) =>
      other.loaded.edition.edition !== loaded.edition.edition &&
      hasSameOnes(other.scored.pillars, scored.pillars),
  );
  return [
    { id: "base", name: base, weights: null },
    { id: "equal", name: t("weights.presetEqual"), weights: scored.pillars.map(() => "1") },
    ...others.map((other) => ({
      id: other.loaded.edition.edition,
      name: t(other.basis === "published" ? "weights.presetPublishedOther" : "weights.presetRecoveredOther", {
        edition: other.loaded.edition.edition,
      }),
      weights: scored.pillars.map((pillar) =>
        String(present(other.base[other.scored.pillars.indexOf(pillar)], `weight of ${pillar}`)),
      ),
    })),
  ];
}

function hasSameOnes(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((pillar) => some.includes(pillar));
}
