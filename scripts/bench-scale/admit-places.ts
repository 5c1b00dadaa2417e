import { join } from "node:path";
import { replaceIn } from "./replace-in";
import { WIDER_ALPHA2 } from "./wider-alpha2";

/**
 * Changes two lines of a copy's code, so that generated places pass its data check: what the code of a place for CLDR
 * may look like, and that a code without a name there is no error.
 */
export function admitPlaces(copy: string): void {
  replaceIn(join(copy, "lib/data/schema-fields.ts"), "/^[A-Z]{2}$/", String(WIDER_ALPHA2));
  replaceIn(join(copy, "lib/i18n/place-name.ts"), 'fallback: "none"', 'fallback: "code"');
}
