import type { ClaimView } from "@/lib/views/claim-view";
import { ClaimQuote } from "./claim-quote";
import { VerdictMark } from "./verdict-mark";

/** The article in its order: what was said, how it stands, and the first thing that bears on it. */
export function ClaimsList({ claims }: { claims: readonly ClaimView[] }) {
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
          <ClaimQuote quote={claim.quote} withPlaces={false} />
        </li>
      ))}
    </ol>
  );
}

function firstFinding({ frame, bearing }: ClaimView): string[] {
  return frame ? frame.sentences.slice(0, 2) : bearing.map(({ text }) => text);
}
