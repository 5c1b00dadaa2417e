/** In which program, and what starts it where it can be started from a command line. */
export type FirstMinute = {
  id: "pandas" | "r" | "duckdb" | "observable" | "spreadsheet" | "curl" | "jq";
  /** The program's own name; null where it is a kind of program. */
  program: string | null;
  /** Lines to be copied; `{api}` stands for the address of the API. */
  code: string;
};

/**
 * What a first minute with the API looks like, program by program: the same figures for the same country. Two-letter
 * codes are read as text: NA is Namibia, not a missing value.
 */
export const FIRST_MINUTE: readonly FirstMinute[] = [
  {
    id: "pandas",
    program: "pandas",
    code: `import pandas as pd

ranking = pd.read_csv("{api}/rankings/ai-preparedness-index/2023.csv", keep_default_na=False, na_values=[""])
print(ranking.loc[ranking["place"] == "RUS", ["rank", "name", "overall"]])`,
  },
  {
    id: "r",
    program: "R",
    code: `ranking <- read.csv("{api}/rankings/ai-preparedness-index/2023.csv", na.strings = "")
subset(ranking, place == "RUS", c(rank, name, overall))`,
  },
  {
    id: "duckdb",
    program: "DuckDB",
    code: `SELECT rank, name, overall
FROM read_csv('{api}/rankings/ai-preparedness-index/2023.csv')
WHERE place = 'RUS';`,
  },
  {
    id: "observable",
    program: "Observable",
    code: `russia = fetch("{api}/countries/rus.json").then((answer) => answer.json())

russia.rankings
  .filter(({ rank }) => rank !== null)
  .map(({ name, rank, of }) => ({ name, rank, of }))`,
  },
  {
    id: "spreadsheet",
    program: null,
    code: `=IMPORTDATA("{api}/rankings/ai-preparedness-index/2023.csv")`,
  },
  {
    id: "curl",
    program: "curl",
    code: `curl --fail --silent --compressed {api}/countries/rus.json`,
  },
  {
    id: "jq",
    program: "curl + jq",
    code: `curl --fail --silent {api}/countries/rus.json |
  jq --raw-output '.rankings[] | select(.rank) | "\\(.name): \\(.rank) of \\(.of)"'`,
  },
];

/** The lines with the address in them. */
export function fillAddress({ code }: FirstMinute, api: string): string {
  return code.replaceAll("{api}", api);
}
