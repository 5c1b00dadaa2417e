import type { AgreementLayout } from "./lay-agreement";

/** A country in words: its name, and its ranks in both editions; none of nobody. */
export function agreementWords({ rows }: AgreementLayout, index: number): string {
  const row = rows[index];
  return row ? [row.dot.name, ...row.lines].join(", ") : "";
}
