import type { ReactNode } from "react";
import { formula, indexed, m } from "./math";

/** A − B = Σ f wᵢ (aᵢ − bᵢ ± u) + r */
export function GapFormula() {
  return formula(
    "A − B = Σ f wᵢ (aᵢ − bᵢ ± u) + r",
    m("mi", "A"),
    m("mo", "−"),
    m("mi", "B"),
    m("mo", "="),
    m("munder", m("mo", "∑"), m("mi", "i")),
    m("mi", "f"),
    indexed("w", "i"),
    m("mo", "("),
    indexed("a", "i"),
    m("mo", "−"),
    indexed("b", "i"),
    m("mo", "±"),
    m("mi", "u"),
    m("mo", ")"),
    m("mo", "+"),
    m("mi", "r"),
  );
}

/** One behind everybody who prints more, up to as many as print the same or more. */
export function BracketFormula() {
  const count = (sign: string) =>
    m(
      "mrow",
      m("mo", "#"),
      m("mo", "{"),
      m("mi", "j"),
      m("mo", ":"),
      indexed("s", "j"),
      m("mo", sign),
      m("mi", "s"),
      m("mo", "}"),
    );
  return formula(
    "1 + #{j: sⱼ > s} ≤ R ≤ #{j: sⱼ ≥ s}",
    m("mn", "1"),
    m("mo", "+"),
    count(">"),
    m("mo", "≤"),
    m("mi", "R"),
    m("mo", "≤"),
    count("≥"),
  );
}

/** (k + z²/2 ± z √(k (n − k) / n + z²/4)) / (n + z²) */
export function IntervalFormula() {
  const square = m("msup", m("mi", "z"), m("mn", "2"));
  const over = (above: ReactNode, below: ReactNode) => m("mfrac", above, below);
  const spread = m(
    "msqrt",
    over(
      m("mrow", m("mi", "k"), m("mo", "("), m("mi", "n"), m("mo", "−"), m("mi", "k"), m("mo", ")")),
      m("mi", "n"),
    ),
    m("mo", "+"),
    over(square, m("mn", "4")),
  );
  return formula(
    "(k + z²/2 ± z √(k (n − k) / n + z²/4)) / (n + z²)",
    over(
      m("mrow", m("mi", "k"), m("mo", "+"), over(square, m("mn", "2")), m("mo", "±"), m("mi", "z"), spread),
      m("mrow", m("mi", "n"), m("mo", "+"), square),
    ),
  );
}

/** ρ = Σ (rᵢ − r̄)(sᵢ − s̄) / √(Σ (rᵢ − r̄)² Σ (sᵢ − s̄)²), and τ-b = (C − D) / √((P − Tᵣ)(P − Tₛ)) */
export function AgreementFormulas() {
  const sum = m("munder", m("mo", "∑"), m("mi", "i"));
  const square = (...of: ReactNode[]) => m("msup", m("mrow", ...of), m("mn", "2"));
  const minus = (from: ReactNode, what: ReactNode) => [m("mo", "("), from, m("mo", "−"), what, m("mo", ")")];
  const offMean = (letter: string) => minus(indexed(letter, "i"), m("mover", m("mi", letter), m("mo", "¯")));
  const apart = (above: ReactNode, ...below: ReactNode[]) => m("mfrac", above, m("msqrt", ...below));
  return (
    <div className="space-y-4">
      {formula(
        "ρ = Σ (rᵢ − r̄)(sᵢ − s̄) / √(Σ (rᵢ − r̄)² Σ (sᵢ − s̄)²)",
        m("mi", "ρ"),
        m("mo", "="),
        apart(
          m("mrow", sum, ...offMean("r"), ...offMean("s")),
          sum,
          square(...offMean("r")),
          sum,
          square(...offMean("s")),
        ),
      )}
      {formula(
        "τ-b = (C − D) / √((P − Tᵣ)(P − Tₛ))",
        m("msub", m("mi", "τ"), m("mtext", "b")),
        m("mo", "="),
        apart(
          m("mrow", m("mi", "C"), m("mo", "−"), m("mi", "D")),
          ...minus(m("mi", "P"), indexed("T", "r")),
          ...minus(m("mi", "P"), indexed("T", "s")),
        ),
      )}
    </div>
  );
}
