export type DecimalMark = "." | ",";

/** How a cell that should hold a number can be read. */
export type NumberForm =
  /** Nothing is known. */
  | { kind: "null" }
  /** It can be read in one way; `mark` is the decimal mark that it proves, null where it proves none. */
  | { kind: "sure"; value: number; decimals: number; mark: DecimalMark | null; percent: boolean }
  /** 1.234 or 1,234: thousands, or three decimals; `separator` is the mark in it. */
  | { kind: "unsure"; separator: DecimalMark; percent: boolean; digits: string }
  | { kind: "none" };

const UNKNOWN = new Set([
  "",
  "-",
  "–",
  "—",
  "−",
  "..",
  "...",
  "…",
  "n/a",
  "n.a.",
  "na",
  "н/д",
  "нет данных",
  "null",
]);
/** What may set groups of digits apart, beside a comma and a point. */
const GAPS = /[\u00A0\u202F\u2009 '’]/g;
/** Of Arabic, of Persian and Urdu, and of Devanagari: each ten from zero. */
const OTHER_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९";

/** Reads a cell by itself. Spaces, commas and points between groups of three digits set thousands apart. */
export function readNumberForm(cell: string): NumberForm {
  const text = toLatinDigits(cell.trim());
  if (isUnknown(text)) return { kind: "null" };
  const match = /^([-−]?)(\d[\d.,\u00A0\u202F\u2009 '’]*?)\s*(%?)$/u.exec(text);
  if (!match) return { kind: "none" };
  const [, sign, body = "", percentSign] = match;
  const digits = `${sign ? "-" : ""}${body}`;
  return readBody(digits, percentSign === "%");
}

/** The same with the decimal mark known, so that nothing is unsure. */
export function readNumber(form: NumberForm, mark: DecimalMark): NumberForm {
  if (form.kind !== "unsure") return form;
  const { digits, separator, percent } = form;
  const [whole = "", rest = ""] = digits.split(separator);
  return separator === mark
    ? { kind: "sure", value: Number(`${whole}.${rest}`), decimals: rest.length, mark, percent }
    : { kind: "sure", value: Number(whole + rest), decimals: 0, mark, percent };
}

function readBody(digits: string, percent: boolean): NumberForm {
  const sure = (value: number, decimals: number, mark: DecimalMark | null): NumberForm =>
    Number.isFinite(value) ? { kind: "sure", value, decimals, mark, percent } : { kind: "none" };
  const plain = digits.replace(GAPS, "");
  const spaced = plain !== digits;
  const whole = digits.replace(/[.,][^\u00A0\u202F\u2009 '’]*$/, "");
  if (spaced && !isGrouped(whole.split(GAPS))) return { kind: "none" };
  const marks = [...plain].filter((letter) => letter === "." || letter === ",");
  const [first] = marks;
  if (first === undefined) return sure(Number(plain), 0, null);
  const decimal = marks.at(-1) === "," ? "," : ".";
  const single = marks.filter((mark) => mark === decimal).length === 1;
  const at = plain.lastIndexOf(decimal);
  const [before, fraction] = [plain.slice(0, at), plain.slice(at + 1)];
  if (fraction === "" || (spaced && marks.length > 1)) return { kind: "none" };
  if (!single) return readThousands(plain, decimal, sure);
  if (marks.length > 1) {
    const thousands = before.split(decimal === "." ? "," : ".");
    return isGrouped(thousands)
      ? sure(Number(`${thousands.join("")}.${fraction}`), fraction.length, decimal)
      : { kind: "none" };
  }
  const couldBeThousands = !spaced && /^-?[1-9]\d{0,2}$/.test(before) && fraction.length === 3;
  if (couldBeThousands) return { kind: "unsure", separator: decimal, percent, digits: plain };
  return sure(Number(`${before}.${fraction}`), fraction.length, decimal);
}

/** 1.234.567: the mark stands twice, so it sets thousands apart and the other one is the decimal mark. */
function readThousands(
  plain: string,
  separator: DecimalMark,
  sure: (value: number, decimals: number, mark: DecimalMark | null) => NumberForm,
): NumberForm {
  const thousands = plain.split(separator);
  if (!isGrouped(thousands)) return { kind: "none" };
  return sure(Number(thousands.join("")), 0, separator === "." ? "," : ".");
}

/** A first group of one to three digits, and after it groups of three. */
function isGrouped([first = "", ...rest]: string[]): boolean {
  return /^-?\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function toLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(OTHER_DIGITS.indexOf(digit) % 10))
    .replaceAll("٫", ",")
    .replaceAll("٬", " ")
    .replaceAll("٪", "%");
}

/** True of a cell that is empty or says that nothing is known: "–", "n/a", "н/д". */
export function isUnknown(cell: string): boolean {
  return UNKNOWN.has(cell.trim().toLowerCase());
}
