import type { AgreementLayout } from "./lay-agreement";

/** A country in words: its name, and its ranks in both editions. */
export function agreementWords({ rows }: AgreementLayout, index: number): string {
  const row = rows[index];
  return [row?.dot.name, ...(row?.lines ?? [])].filter(Boolean).join(", ");
}
