import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Fault } from "./fault";
import { indexLines } from "./line-index";

type Reading = Pick<Fault, "why" | "remedy">;

const READINGS: Record<string, Reading> = {
  InvalidSymbol: {
    why: "it is no JSON value",
    remedy: 'Should be a number, "text", true, false, null, a list or an object.',
  },
  InvalidNumberFormat: { why: "it is no JSON number", remedy: "Write it like 12 or 0.5." },
  UnexpectedEndOfNumber: { why: "the number breaks off", remedy: "Write it like 12 or 0.5." },
  PropertyNameExpected: { why: "a key is expected here", remedy: "Write the key in quotation marks." },
  ValueExpected: { why: "a value is expected here", remedy: "Add the value." },
  ColonExpected: { why: "a colon is missing before it", remedy: "Add the colon." },
  CommaExpected: { why: "a comma is missing before it", remedy: "Add the comma." },
  CloseBraceExpected: { why: "an object is still open here", remedy: "Add the closing }." },
  CloseBracketExpected: { why: "a list is still open here", remedy: "Add the closing ]." },
  EndOfFileExpected: { why: "the file should have ended before it", remedy: "Remove what follows." },
  InvalidCommentToken: {
    why: "JSON has no comments",
    remedy: "Remove it; remarks stand in data/sources.json.",
  },
  UnexpectedEndOfComment: { why: "JSON has no comments", remedy: "Remove it." },
  UnexpectedEndOfString: { why: "the text breaks off", remedy: "Add the closing quotation mark." },
  InvalidUnicode: { why: "it is no character", remedy: "Write the character itself." },
  InvalidEscapeCharacter: {
    why: "JSON knows no such backslash sequence",
    remedy: "Write \\\\ for a backslash.",
  },
  InvalidCharacter: {
    why: "a control character stands in the text",
    remedy: "Remove it, or write \\n or \\t.",
  },
};

const NO_JSON: Reading = { why: "it is no JSON", remedy: "Correct it." };
const NO_NUMBER: Reading = { why: "JSON has no such number", remedy: "Write null where nothing is known." };

/** Without echoes: what follows a fault in its line, or with only blanks between, mostly comes of it. */
export function toSyntaxFaults(file: string, text: string, errors: readonly ParseError[]): Fault[] {
  const positionOf = indexLines(text);
  const isEcho = (error: ParseError, i: number) => {
    const previous = errors[i - 1];
    if (!previous) return false;
    const isSameLine = positionOf(previous.offset).line === positionOf(error.offset).line;
    return isSameLine || text.slice(previous.offset + previous.length, error.offset).trim() === "";
  };
  return errors
    .filter((error, i) => !isEcho(error, i))
    .map((error) => {
      const { offset, ...reading } = toSyntaxFault(text, error);
      const { line, column } = positionOf(offset);
      return { file, line, path: `column ${column}`, ...reading };
    });
}

function toSyntaxFault(
  text: string,
  { error, offset }: ParseError,
): Reading & { offset: number; value: string } {
  const token = tokenAt(text, offset);
  const comma = trailingComma(text, offset);
  if (comma !== null) {
    return { offset: comma, value: '","', why: `${token} follows it`, remedy: "Remove the comma." };
  }
  const reading = /^[-+]?(NaN|Infinity)$/.test(token) ? NO_NUMBER : READINGS[printParseErrorCode(error)];
  return { offset, value: token, ...(reading ?? NO_JSON) };
}

function tokenAt(text: string, offset: number): string {
  const token = /^(?:[^\s,:[\]{}]+|\S)/.exec(text.slice(offset).trimStart())?.[0];
  return token ?? "the end of the file";
}

/** The offset of a comma that only a closing bracket follows, or null. */
function trailingComma(text: string, offset: number): number | null {
  if (!/[\]}]/.test(text.charAt(offset))) return null;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(",") ? before.length - 1 : null;
}
