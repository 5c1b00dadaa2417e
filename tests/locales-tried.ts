import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { IS_WHOLE } from "./is-whole";

const ONE_OF_EACH_DIRECTION: readonly Locale[] = ["en", "ar"];

/** Where a language takes long and another would find no other fault: all of them are for `npm run verify`. */
export const LOCALES_TRIED: readonly Locale[] = IS_WHOLE ? FINISHED_LOCALES : ONE_OF_EACH_DIRECTION;
