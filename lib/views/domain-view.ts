import type { DotsInput } from "@/lib/charts/dots";
import { type DomainSection, domainSections } from "@/lib/models/domain-sections";
import type { SharedRow } from "@/lib/models/shared-rows";
import { present } from "@/lib/present";
import { AXES, axisOf, toDots } from "./domain-dots";
import { datasetsOf } from "./domain-rows";
import { type DomainTexts, domainName } from "./domain-texts";

export type DomainView = {
  id: string;
  name: string;
  definition: string;
  /** One for each axis that its rows need; none where nothing is like for like. */
  charts: { key: string; input: DotsInput; datasets: string[]; tables: string[] }[];
};

/** Nothing of the chosen models is in it, not even the nearest there is. */
export function isEmptyDomain({ rows, proxies }: Pick<DomainSection, "rows" | "proxies">): boolean {
  return rows.length === 0 && proxies.length === 0;
}

/** Every domain for the chosen models and the rows that they share, like for like only. */
export function toDomainViews(
  models: readonly string[],
  rows: readonly SharedRow[],
  texts: DomainTexts,
): DomainView[] {
  return domainSections(rows, texts.benchmarks).map((section) => toDomainView(section, models, texts));
}

/** A domain with what the chosen models share in it. */
export function toDomainView(
  section: DomainSection,
  models: readonly string[],
  texts: DomainTexts,
): DomainView {
  const name = domainName(section.domain, texts);
  return {
    id: section.domain,
    name,
    definition: present(texts.definitions[section.domain], `definition of ${section.domain}`),
    charts: AXES.flatMap((axis) => {
      const rows = section.rows.filter((row) => axisOf(row, texts) === axis);
      if (rows.length === 0) return [];
      return [
        {
          key: `${section.domain}-${axis}`,
          input: toDots(rows, axis, models, name, texts),
          datasets: datasetsOf(rows),
          tables: [...new Set(rows.map(({ table }) => table))],
        },
      ];
    }),
  };
}
