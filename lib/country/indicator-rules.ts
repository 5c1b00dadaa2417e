/** The subjects under which a page lists indicators, in order. */
export const INDICATOR_SUBJECTS = [
  {
    subject: "models",
    ids: [
      "epoch-notable-models-cum",
      "aiindex2026-notable-models-cum",
      "gvt2024-notable-models",
      "epoch-notable-models-year",
      "epoch-large-scale-systems-cum",
      "gvt2024-github-projects",
      "gvt2024-github-stars",
    ],
  },
  {
    subject: "computing",
    ids: [
      "epoch-gpu-clusters-n",
      "epoch-gpu-h100e",
      "epoch-gpu-share",
      "epoch-gpu-share-all-existing",
      "top500-systems",
      "top500-rmax",
      "aiindex2026-data-centers",
    ],
  },
  {
    subject: "money",
    ids: [
      "cset-ai-investment",
      "aiindex2026-private-investment-2025",
      "aiindex2026-private-investment-2013-2025",
      "aiindex2026-funded-companies-2013-2025",
      "wdi-rd-pct-gdp",
      "wdi-ict-service-exports-pct",
      "wdi-gdp-per-capita-ppp",
    ],
  },
  {
    subject: "research",
    ids: [
      "cset-ai-publications",
      "gvt2024-ai-publications",
      "gvt2024-ai-citations",
      "oecd-ai-patents-ip5-inventor",
      "cset-ai-patent-applications",
      "gvt2024-ai-patent-grants",
    ],
  },
  {
    subject: "people",
    ids: ["ms-ai-diffusion-h2-2025", "wdi-researchers-per-million", "wdi-tertiary-enrolment-gross"],
  },
  {
    subject: "policy",
    ids: ["aiindex2026-ai-strategy", "aiindex2026-ai-bills-2016-2025", "aiindex-ai-bills-2016-2024"],
  },
  {
    subject: "connectivity",
    ids: ["wdi-internet-users-pct", "wdi-fixed-broadband-per100", "wdi-secure-servers-per-million"],
  },
] as const satisfies readonly { subject: string; ids: readonly string[] }[];

export type IndicatorSubject = (typeof INDICATOR_SUBJECTS)[number]["subject"] | "other";

type SubjectGroup<T> = { subject: IndicatorSubject; indicators: T[] };

/** The indicators under their subjects; one without a subject stands under *other*, the last, and no group is empty. */
export function bySubject<T extends { id: string }>(indicators: readonly T[]): SubjectGroup<T>[] {
  const named = INDICATOR_SUBJECTS.map(({ subject, ids }): SubjectGroup<T> => {
    const held = (id: string) => indicators.find((one) => one.id === id) ?? [];
    return { subject, indicators: ids.flatMap(held) };
  });
  const known = new Set(named.flatMap((group) => group.indicators));
  const others = indicators.filter((one) => !known.has(one));
  return [...named, { subject: "other" as const, indicators: others }].filter(
    (group) => group.indicators.length > 0,
  );
}

/**
 * Series by which nobody is ranked: a state is no size, and the patent applications of CSET's last years are not whole
 * (the remark in its file).
 */
const UNRANKED: readonly string[] = ["aiindex2026-ai-strategy", "cset-ai-patent-applications"];

export function isRankedBy(indicator: string): boolean {
  return !UNRANKED.includes(indicator);
}

/** The last year whose value may be used of a place, where a file's remark says that later ones may not. */
const LAST_USABLE: Record<string, Record<string, number>> = {
  "cset-ai-patent-applications": { IND: 2018 },
};

export function lastUsableYear(indicator: string, place: string): number {
  return LAST_USABLE[indicator]?.[place] ?? Number.POSITIVE_INFINITY;
}
