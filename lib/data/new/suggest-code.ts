import { ISO_CODES } from "./iso-codes";
import { englishName, findPlace } from "./place-names";

/** The longest code; a wrong word no longer than that is near to too many names. */
const CODE_LENGTH = 3;

/**
 * `Did you mean BRA (Brazil)?` for what is no alpha-3 code and means a place all the same: "Brazil", "Brasil",
 * "Brazl", "BR" or "bra". Each is named where it may mean several; the other sentence where it means none.
 */
export function suggestCode(text: string, otherwise: string): string {
  const ids = meantBy(text);
  if (ids.length === 0) return otherwise;
  return `Did you mean ${ids.map((id) => `${id} (${englishName(id)})`).join(" or ")}?`;
}

function meantBy(text: string): string[] {
  const inCapitals = text.trim().toUpperCase();
  const code = ISO_CODES.find(({ alpha2, alpha3 }) => alpha2 === inCapitals || alpha3 === inCapitals);
  if (code) return [code.alpha3];
  const found = findPlace(text);
  if (found.kind === "several") return found.ids;
  if (found.kind === "one") return [found.id];
  return found.closest === undefined || inCapitals.length <= CODE_LENGTH ? [] : meantBy(found.closest);
}
