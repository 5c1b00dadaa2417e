import { numberFormat } from "@/lib/i18n/formatters";
import { plainText } from "@/lib/i18n/plain-text";
import { present } from "@/lib/present";

/** An optional sign, and then digits with what may stand between them. */
const SIGNED = /^([+\-−]?)(\d.*)$/;

/** More than any page prints or any number holds; formats take no more either. */
const MOST_DECIMALS = 20;

/** A no-break space and its narrow kin separate thousands in some languages; a text read from a page may have either. */
const SPACES = /[\s\u00a0\u202f]/g;

/**
 * The number that a text is, as `Intl.NumberFormat` of the language prints it; null where the text is anything else, be
 * it "12 %", "007" or a number of another language. A plus before it is passed over.
 * @param numerals the tag of a language with Latin digits: "ru-u-nu-latn" reads "1 234,5" as 1234.5
 */
export function readNumber(numerals: string, text: string): number | null {
  const [, sign = "", digits] = SIGNED.exec(plainText(text)) ?? [];
  if (digits === undefined) return null;
  const { group, decimal } = separatorsOf(numerals);
  const plain = withSpacesAlike(digits).split(group).join("");
  const [whole = "", fraction = "", ...more] = plain.split(decimal);
  if (more.length > 0 || !/^\d+$/.test(whole + fraction)) return null;
  const value = Number(fraction === "" ? whole : `${whole}.${fraction}`);
  if (fraction.length > MOST_DECIMALS) return null;
  const useGrouping = withSpacesAlike(digits).includes(group);
  const printed = numberFormat(numerals, {
    minimumFractionDigits: fraction.length,
    maximumFractionDigits: fraction.length,
    useGrouping,
  }).format(value);
  if (withSpacesAlike(printed) !== withSpacesAlike(digits)) return null;
  return sign === "" || sign === "+" ? value : -value;
}

function separatorsOf(numerals: string) {
  const parts = numberFormat(numerals, { useGrouping: true }).formatToParts(12_345.6);
  const found = (type: "group" | "decimal") => {
    return present(
      parts.find((part) => part.type === type),
      `${type} sign of ${numerals}`,
    ).value;
  };
  return { group: withSpacesAlike(found("group")), decimal: found("decimal") };
}

function withSpacesAlike(text: string): string {
  return text.replace(SPACES, " ");
}
