/** In words of our own how far two orders agree, by Spearman's ρ. */
export type AgreementDegree = "close" | "broad" | "part" | "little" | "opposite";

/** From which ρ on a word holds, the strongest first; the method page names the same. */
const DEGREES = [
  { degree: "close", from: 0.9 },
  { degree: "broad", from: 0.7 },
  { degree: "part", from: 0.4 },
] as const;

const OPPOSITE_FROM = -0.4;
const PRINTED_DECIMALS = 2;

/** Goes by ρ as it is printed, so that no word contradicts the figure beside it. */
export function agreementDegree(rho: number): AgreementDegree {
  const printed = Number(rho.toFixed(PRINTED_DECIMALS));
  if (printed <= OPPOSITE_FROM) return "opposite";
  return DEGREES.find(({ from }) => printed >= from)?.degree ?? "little";
}
