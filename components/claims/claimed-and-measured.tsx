import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { ClaimedAndMeasured as View } from "@/lib/views/models-page";
import { EvidenceFrame } from "./evidence-frame";

type ClaimedAndMeasuredProps = {
  view: Pick<View, "frames" | "words">;
  drawings: Readonly<Record<string, string>>;
  heading: "h2" | "h3";
  uses: FigureUsesView;
};

/** The two halves of the sentence side by side, in frames of one size. */
export function ClaimedAndMeasured({ view, drawings, heading, uses }: ClaimedAndMeasuredProps) {
  const { frames, words } = view;
  return (
    <div className="evidence-pair">
      {frames.map((frame) => (
        <EvidenceFrame
          key={frame.claim}
          frame={frame}
          drawn={frame.chart && (drawings[frame.chart.key] ?? null)}
          words={words}
          heading={heading}
          uses={uses}
          link={{ href: frame.href, text: words.open }}
        />
      ))}
    </div>
  );
}
