import { formula, indexed, m, sumOver, symbols } from "./math";

/** S = Σ wᵢ xᵢ / Σ wᵢ, and R = 1 + #{j: Sⱼ > S} */
export function RecomputedFormulas() {
  return (
    <div className="space-y-4">
      {formula(
        "S = Σ wᵢ xᵢ / Σ wᵢ",
        ...symbols("S", "="),
        m(
          "mfrac",
          m("mrow", sumOver("i"), indexed("w", "i"), indexed("x", "i")),
          m("mrow", sumOver("i"), indexed("w", "i")),
        ),
      )}
      {formula(
        "R = 1 + #{j: Sⱼ > S}",
        ...symbols("R", "=", "1", "+", "#", "{", "j", ":"),
        indexed("S", "j"),
        ...symbols(">", "S", "}"),
      )}
    </div>
  );
}

/** w ~ Dirichlet(A v₁, …, A vₘ), with A = 16 (m − 1) − 1 */
export function TrialFormulas() {
  const parameter = (index: "1" | "m") => m("mrow", m("mi", "A"), m("msub", m("mi", "v"), ...symbols(index)));
  return (
    <div className="space-y-4">
      {formula(
        "w ~ Dirichlet(A v₁, …, A vₘ)",
        ...symbols("w", "~"),
        m("mtext", "Dirichlet"),
        ...symbols("("),
        parameter("1"),
        ...symbols(",", "…", ","),
        parameter("m"),
        ...symbols(")"),
      )}
      {formula("A = 16 (m − 1) − 1", ...symbols("A", "=", "16", "(", "m", "−", "1", ")", "−", "1"))}
    </div>
  );
}

/** R = 1 + #{j: Σ wᵢ dⱼᵢ > 0}, over all w ≥ 0 */
export function AnyWeightsFormula() {
  return formula(
    "R = 1 + #{j: Σ wᵢ dⱼᵢ > 0} over all w ≥ 0",
    ...symbols("R", "=", "1", "+", "#", "{", "j", ":"),
    sumOver("i"),
    indexed("w", "i"),
    m("msub", m("mi", "d"), m("mrow", m("mi", "j"), m("mi", "i"))),
    ...symbols(">", "0", "}", ",", "w", "≥", "0"),
  );
}

/** Σ wᵢ dᵢ ≥ 0 for all w ≥ 0 where and only where every dᵢ ≥ 0 */
export function SettledFormula() {
  return formula(
    "Σ wᵢ dᵢ ≥ 0 for all w ≥ 0, if and only if dᵢ ≥ 0 for all i",
    ...symbols("(", "∀", "w", "≥", "0", ":"),
    sumOver("i"),
    indexed("w", "i"),
    indexed("d", "i"),
    ...symbols("≥", "0", ")", "⟺", "(", "∀", "i", ":"),
    indexed("d", "i"),
    ...symbols("≥", "0", ")"),
  );
}

/** min Σ |vᵢ − wᵢ| where Σ vᵢ dᵢ = 0 and v ≥ 0, and t = r / (r − d) */
export function LevelFormulas() {
  return (
    <div className="space-y-4">
      {formula(
        "min Σ |vᵢ − wᵢ| where Σ vᵢ dᵢ = 0, v ≥ 0",
        m("mtext", "min"),
        sumOver("i"),
        ...symbols("|"),
        indexed("v", "i"),
        ...symbols("−"),
        indexed("w", "i"),
        ...symbols("|", ":"),
        sumOver("i"),
        indexed("v", "i"),
        indexed("d", "i"),
        ...symbols("=", "0", ",", "v", "≥", "0"),
      )}
      {formula(
        "t = r / (r − d)",
        ...symbols("t", "="),
        m("mfrac", m("mi", "r"), m("mrow", ...symbols("r", "−", "d"))),
      )}
    </div>
  );
}

/** (x − min) / (max − min), z = (x − x̄) / s, and G = Π xᵢ to the power of wᵢ */
export function MethodFormulas() {
  const end = (name: string) => m("mtext", name);
  return (
    <div className="space-y-4">
      {formula(
        "(x − min) / (max − min)",
        m(
          "mfrac",
          m("mrow", ...symbols("x", "−"), end("min")),
          m("mrow", end("max"), ...symbols("−"), end("min")),
        ),
      )}
      {formula(
        "z = (x − x̄) / s",
        ...symbols("z", "="),
        m("mfrac", m("mrow", ...symbols("x", "−"), m("mover", m("mi", "x"), m("mo", "¯"))), m("mi", "s")),
      )}
      {formula(
        "G = Π xᵢ^wᵢ",
        ...symbols("G", "="),
        m("munder", m("mo", "∏"), m("mi", "i")),
        m("msup", indexed("x", "i"), indexed("w", "i")),
      )}
    </div>
  );
}
