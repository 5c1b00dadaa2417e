import type { ReactNode } from "react";

export type Fact = { term: string; text: ReactNode };

/** Terms at the start, what is said of each beside it. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid max-w-measure gap-x-6 gap-y-1 text-note wide:grid-cols-[9rem_minmax(0,1fr)]">
      {facts.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="text-quiet">{term}</dt>
          <dd className="min-w-0 break-words max-wide:mb-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
