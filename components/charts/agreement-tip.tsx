import type { LaidCountry } from "@/lib/charts/lay-agreement";

/** About the room of a country's tip; its width is that of app/styles/agreement.css. */
export const AGREEMENT_TIP = { width: 372, height: 100 } as const;

export function AgreementTip({ country }: { country: LaidCountry | undefined }) {
  if (!country) return null;
  return (
    <>
      <p className="font-semibold">{country.dot.name}</p>
      {country.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
