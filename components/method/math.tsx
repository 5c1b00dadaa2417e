import { createElement, type ReactNode } from "react";

/** The elements of MathML that our formulas are made of; they run left to right in every language. */

type MathTag =
  | "mrow"
  | "mi"
  | "mo"
  | "mn"
  | "msub"
  | "munder"
  | "mover"
  | "mtext"
  | "mfrac"
  | "msqrt"
  | "msup";

/** Upright letters: the slanted ones of mathematics are in none of our fonts, and not on every machine. */
const UPRIGHT = { mathvariant: "normal" };

/** React renders MathML but its JSX types do not know the elements. */
export function m(tag: MathTag, ...children: ReactNode[]) {
  return createElement(tag, tag === "mi" ? UPRIGHT : null, ...children);
}

/** A formula on a line of its own; `alttext` says it in plain characters. */
export function formula(alttext: string, ...children: ReactNode[]) {
  return createElement("math", { display: "block", dir: "ltr", alttext }, m("mrow", ...children));
}

/** "s, i": a letter with an index. */
export function indexed(letter: string, index: string) {
  return m("msub", m("mi", letter), m("mi", index));
}

/** Over all values of the index. */
export function sumOver(index: string) {
  return m("munder", m("mo", "∑"), m("mi", index));
}

/** Operators, letters and numbers in a row: "R = 1 + #" is written `symbols("R", "=", "1", "+", "#")`. */
export function symbols(...all: string[]) {
  return all.map((one) =>
    m(/^\d+$/.test(one) ? "mn" : /^[a-z\p{sc=Greek}]+$/iu.test(one) ? "mi" : "mo", one),
  );
}
