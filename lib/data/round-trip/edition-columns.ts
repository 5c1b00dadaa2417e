/** Which column of a CSV table holds what of an edition; the place always stands in `iso3`. */
export type EditionColumns = {
  /** The CSV file without its ending. */
  table: string;
  index: string;
  edition: string;
  /** Which lines of the table are this edition's; left out where all are. */
  where?: { column: string; value: string };
  rank: string;
  overall: string;
  /** How many places the publisher ranked, where the table says it. */
  places?: string;
  /** Columns of pillars and facets, by their ids. */
  scores: Readonly<Record<string, string>>;
  contributions?: Readonly<Record<string, string>>;
  /** The overall score from another source that knows it more finely. */
  finer?: { column: string; source: string };
  /** A column that says `yes` where the measures of the row were imputed. */
  imputed?: { column: string; measures: readonly string[] };
};

const PILLARS_OF_GLOBAL_AI_INDEX = [
  "talent",
  "infrastructure",
  "operating-environment",
  "research",
  "development",
  "government-strategy",
  "commercial",
] as const;

const READINESS_2019 = {
  governance: "c19_governance",
  "infrastructure-and-data": "c19_infrastructure_data",
  "skills-and-education": "c19_skills_education",
  "government-and-public-services": "c19_government_public_services",
} as const;

const READINESS_2020_TO_2024 = {
  government: "p_government",
  "technology-sector": "p_technology_sector",
  "data-and-infrastructure": "p_data_infrastructure",
} as const;

const READINESS_2025 = {
  "policy-capacity": "p25_policy_capacity",
  "ai-infrastructure": "p25_ai_infrastructure",
  governance: "p25_governance",
  "public-sector-adoption": "p25_public_sector_adoption",
  "development-and-diffusion": "p25_development_diffusion",
  resilience: "p25_resilience",
} as const;

const VIBRANCY = {
  "research-and-development": "research",
  "responsible-ai": "responsible",
  economy: "economy",
  talent: "talent",
  "policy-and-governance": "policy",
  "public-opinion": "publicOpinion",
  infrastructure: "infrastructure",
} as const;

/** Every edition that is converted from a table. */
export const EDITION_COLUMNS: readonly EditionColumns[] = [
  ...["2019", "2020", "2023"].map((edition) => ({ ...globalAiIndex(edition, []), places: "n_countries" })),
  { ...globalAiIndex("2021", PILLARS_OF_GLOBAL_AI_INDEX), overall: "total" },
  globalAiIndex("2024", [...PILLARS_OF_GLOBAL_AI_INDEX, "scale", "intensity"]),
  globalAiIndex("2025", [...PILLARS_OF_GLOBAL_AI_INDEX, "scale", "intensity"]),
  readiness("2019", READINESS_2019),
  ...["2020", "2021", "2022", "2023", "2024"].map((edition) => readiness(edition, READINESS_2020_TO_2024)),
  readiness("2025", READINESS_2025),
  {
    table: "imf_aipi_2023",
    index: "ai-preparedness-index",
    edition: "2023",
    rank: "rank_derived",
    overall: "total",
    scores: {
      "digital-infrastructure": "d_digital_infrastructure",
      "human-capital-and-labour-market": "d_human_capital_labour_market",
      "innovation-and-economic-integration": "d_innovation_economic_integration",
      "regulation-and-ethics": "d_regulation_ethics",
    },
    finer: { column: "total_8dp_second_source", source: "ai-preparedness-index-2023-full-precision" },
  },
  vibrancy("2024", {}, {}),
  {
    ...vibrancy(
      "2025",
      mapValues(VIBRANCY, (name) => `p_${name}_0_100`),
      mapValues(VIBRANCY, (name) => `w_${name}_contribution`),
    ),
    imputed: { column: "talent_imputed", measures: ["talent"] },
  },
];

function globalAiIndex(edition: string, measures: readonly string[]): EditionColumns {
  const scores = Object.fromEntries(measures.map((id) => [id, id.replaceAll("-", "_")]));
  return {
    table: `gaii_${edition}`,
    index: "global-ai-index",
    edition,
    rank: "rank",
    overall: "overall",
    scores,
  };
}

function readiness(edition: string, scores: EditionColumns["scores"]): EditionColumns {
  return {
    table: "oxford_gairi",
    index: "government-ai-readiness",
    edition,
    where: { column: "year", value: edition },
    rank: "rank",
    overall: "total",
    scores,
  };
}

function vibrancy(
  edition: string,
  scores: EditionColumns["scores"],
  contributions: EditionColumns["scores"],
): EditionColumns {
  return {
    table: "stanford_vibrancy",
    index: "global-ai-vibrancy",
    edition,
    where: { column: "edition", value: edition },
    rank: "rank",
    overall: "total",
    scores,
    contributions,
  };
}

function mapValues(record: Readonly<Record<string, string>>, map: (value: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
