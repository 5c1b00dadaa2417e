import { numberFormat } from "./formatters";
import { unbroken } from "./unbroken";

/** A number with so many decimals; `numerals` is the locale whose digits are Latin. */
export function formatDecimals(numerals: string, value: number, decimals: number): string {
  return numberFormat(numerals, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

const LEAST_P = 0.001;

/** A number with the decimals it has, no more and no fewer: "128,000", "0.27". */
export function formatExactly(numerals: string, value: number): string {
  return numberFormat(numerals, { maximumFractionDigits: 12 }).format(value);
}

/** "p = 0.007", "p = 0.21", "p < 0.001", "p = 1": in one piece, and left to right in every script. */
export function formatP(numerals: string, p: number): string {
  if (p < LEAST_P) return inOnePiece(`p < ${formatDecimals(numerals, LEAST_P, 3)}`);
  const decimals = p >= 0.995 ? 0 : p >= 0.095 ? 2 : 3;
  return inOnePiece(`p = ${formatDecimals(numerals, p, decimals)}`);
}

/** A coefficient to two decimals: "ρ = 0.84", "ρ = −0.22"; in one piece likewise. */
export function formatCoefficient(numerals: string, symbol: string, value: number): string {
  const size = formatDecimals(numerals, Math.abs(value), 2);
  const isNegative = value < 0 && Number(Math.abs(value).toFixed(2)) > 0;
  return inOnePiece(`${symbol} = ${isNegative ? "−" : ""}${size}`);
}

/** A share of one as "15.8%" or "100%", in one piece and left to right likewise. */
export function formatShare(numerals: string, share: number): string {
  const format = numberFormat(numerals, { style: "percent", maximumFractionDigits: 1 });
  return inOnePiece(format.format(share));
}

function inOnePiece(text: string): string {
  return `\u2066${unbroken(text)}\u2069`;
}
