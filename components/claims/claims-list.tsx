import type { ClaimView } from "@/lib/views/claim-view";
import { ClaimQuote } from "./claim-quote";
import { VerdictMark } from "./verdict-mark";

type ClaimsListProps = {
  claims: readonly ClaimView[];
  /** False where all were published in the same places. */
  withPlaces: boolean;
};

/** Claims in their order: what was said, how it stands, and the first thing that bears on it. */
export function ClaimsList({ claims, withPlaces }: ClaimsListProps) {
  return (
    <ol className="mt-6">
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id} className="claim" data-claim={claim.id} data-kind={claim.kind}>
          <div>
            <h3 className="font-semibold text-lead">
              <a href={claim.href} className="inline-flex min-h-11 items-center">
                {claim.short}
              </a>
            </h3>
            <VerdictMark {...claim.verdict} />
            {firstFinding(claim).map((line) => (
              <p key={line} className="mt-1 max-w-measure text-note">
                {line}
              </p>
            ))}
          </div>
          <ClaimQuote quote={claim.quote} withPlaces={withPlaces} />
        </li>
      ))}
    </ol>
  );
}

function firstFinding({ frame, bearing }: ClaimView): string[] {
  return frame ? frame.sentences.slice(0, 2) : bearing.map(({ text }) => text);
}
