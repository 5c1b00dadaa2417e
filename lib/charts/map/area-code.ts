import { present } from "@/lib/present";
import type { AreaName } from "./atlas";

/** Natural Earth draws it apart and ISO 3166-1 has no number for it; its alpha-2 code is the user-assigned one. */
const KOSOVO = { name: "Kosovo", code: "XK" } as const;

/**
 * The alpha-2 code of an area of the atlas, as `data/places.json` has it; null for what Natural Earth draws apart
 * without a number of its own (Northern Cyprus, Somaliland, Siachen Glacier …): it is drawn, and holds no data.
 *
 * A numeric code is turned into letters by CLDR, where 643 is an old way to write RU: `und-643` means `und-RU`.
 */
export function areaCode({ id, properties }: AreaName): string | null {
  if (id !== undefined) return present(new Intl.Locale(`und-${id}`).region, `region of ${id}`);
  return properties.name === KOSOVO.name ? KOSOVO.code : null;
}
