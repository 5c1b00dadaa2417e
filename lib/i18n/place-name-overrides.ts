import { readWords } from "./read-words";

type Override = { name?: string; inSentence?: string };

/** Our names where CLDR's read oddly, by language and alpha-3 code; a language whose names all read well has none. */
export const PLACE_NAME_OVERRIDES: Record<string, Record<string, Override>> = readWords("place-names.json");
