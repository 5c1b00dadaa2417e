/** The five countries of the sentence this site started from, in the order of the Global AI Index 2024. */
export const HEADLINE_PLACES = ["USA", "CHN", "IND", "BRA", "RUS"] as const;

/** The same as pages and addresses name them: alpha-3 in lower case. */
export const HEADLINE_IDS = HEADLINE_PLACES.map((place) => place.toLowerCase());
