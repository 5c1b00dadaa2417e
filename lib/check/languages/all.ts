import type { Lexicon } from "../lexicon";
import { ARABIC } from "./arabic";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import { HINDI } from "./hindi";
import { PORTUGUESE } from "./portuguese";
import { RUSSIAN } from "./russian";

/** All at once: a sentence need not be in the language of the page, and its scripts tell them apart. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, ARABIC, RUSSIAN, CHINESE, HINDI, PORTUGUESE];
