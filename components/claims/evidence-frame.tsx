import { DomainDots } from "@/components/charts/domain-dots";
import type { EvidenceFrame as Frame } from "@/lib/views/claim-evidence-view";
import { VerdictMark } from "./verdict-mark";

type EvidenceFrameProps = {
  frame: Frame;
  drawn: string | null;
  words: { whoMeasured: string; emptyFrame: string };
  heading: "h2" | "h3";
  /** Where the claim has a page of its own. */
  link: { href: string; text: string } | null;
};

/** One half of the sentence: the verdict, its measurements or an empty frame as large, and what was found. */
export function EvidenceFrame({ frame, drawn, words, heading: Heading, link }: EvidenceFrameProps) {
  const { claim, short, verdict, working, chart, sentences, panel, protocol } = frame;
  const [finding, ...more] = sentences;
  return (
    <section className="evidence" data-claim={claim} data-verdict={verdict.tone}>
      <Heading className="font-semibold text-lead">{short}</Heading>
      <p className="mt-1">
        <VerdictMark {...verdict} />
      </p>
      <p className="text-note text-quiet">{working}</p>
      <div className="evidence-picture">
        {chart ? (
          <DomainDots input={chart.input} drawn={drawn} isLive={false} />
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
      <p className="font-semibold">{finding}</p>
      {more.map((sentence) => (
        <p key={sentence} className="mt-1 text-note">
          {sentence}
        </p>
      ))}
      <p className="mt-1 flex flex-wrap gap-x-6 text-note">
        {panel && (
          <button type="button" popoverTarget={panel.id} className="min-h-11 text-accent underline">
            {words.whoMeasured}
          </button>
        )}
        {link && (
          <a href={link.href} className="flex min-h-11 items-center">
            {link.text}
          </a>
        )}
      </p>
    </section>
  );
}
