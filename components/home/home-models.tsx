import { ClaimQuote } from "@/components/claims/claim-quote";
import { ClaimedAndMeasured } from "@/components/claims/claimed-and-measured";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { ClaimedAndMeasured as View } from "@/lib/views/models-page";

type HomeModelsProps = {
  title: string;
  claimed: View;
  drawings: Readonly<Record<string, string>>;
  uses: FigureUsesView;
};

/** The third part of the home page: what was said of the two models, and what anybody measured. */
export function HomeModels({ title, claimed, drawings, uses }: HomeModelsProps) {
  return (
    <section className="mt-16" id="models">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      {claimed.quote && <ClaimQuote quote={claimed.quote} />}
      <ClaimedAndMeasured view={claimed} drawings={drawings} heading="h3" uses={uses} />
    </section>
  );
}
