import { DomainDots } from "@/components/charts/domain-dots";
import { FigureFrame } from "@/components/charts/figure-frame";
import type { EvidenceFrame as Frame } from "@/lib/views/claim-evidence-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { DotsTable } from "./dots-table";
import { VerdictMark } from "./verdict-mark";

type EvidenceFrameProps = {
  frame: Frame;
  drawn: string | null;
  words: { whoMeasured: string; emptyFrame: string };
  heading: "h2" | "h3";
  /** Where the claim has a page of its own. */
  link: { href: string; text: string } | null;
  uses: FigureUsesView;
};

/** One half of the sentence: the verdict, its measurements or an empty frame as large, and what was found. */
export function EvidenceFrame(props: EvidenceFrameProps) {
  const { frame, drawn, words, heading: Heading, link } = props;
  const { claim, short, verdict, working, chart, sentences, panel, protocol } = frame;
  const [finding, ...more] = sentences;
  return (
    <section className="evidence" data-claim={claim} data-verdict={verdict.tone}>
      <div>
        <Heading className="font-semibold text-lead">{short}</Heading>
        <p className="mt-1">
          <VerdictMark {...verdict} />
        </p>
        <p className="text-note text-quiet">{working}</p>
      </div>
      <div className="evidence-picture">
        {chart ? (
          <FigureFrame
            picture={chart.key}
            datasets={chart.datasets}
            finding={finding}
            source={chart.source}
            panels={panel ? [{ id: panel.id, text: words.whoMeasured }] : []}
            table={{ href: `#${chart.key}-figures` }}
            uses={props.uses}
          >
            <DomainDots input={chart.input} drawn={drawn} isLive={false} />
          </FigureFrame>
        ) : (
          <div className="evidence-empty">
            <p>{words.emptyFrame}</p>
            {protocol && (
              <a href={protocol.href} className="flex min-h-11 items-center justify-center text-base">
                {protocol.text}
              </a>
            )}
          </div>
        )}
      </div>
      <div>
        <p className="font-semibold">{finding}</p>
        {more.map((sentence) => (
          <p key={sentence} className="mt-1 text-note">
            {sentence}
          </p>
        ))}
        {chart && <DotsTable id={`${chart.key}-figures`} claim={short} figures={chart.figures} />}
        {link && (
          <a href={link.href} className="mt-1 flex min-h-11 items-center text-note">
            {link.text}
          </a>
        )}
      </div>
    </section>
  );
}
