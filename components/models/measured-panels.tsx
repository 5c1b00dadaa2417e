import { CorrectLinks, CorrectList } from "@/components/ui/correct-links";
import type { CorrectWords } from "@/components/ui/provenance-words";
import { SourcePanel } from "@/components/ui/source-panel";
import type { AskedResults } from "@/lib/views/asked-results";
import type { MeasuredBy } from "@/lib/views/measured-by";

type MeasuredPanelsProps = {
  panels: readonly MeasuredBy[];
  /** The rows whose results can be corrected from here, each in its panel. */
  asked: readonly AskedResults[];
  /** The address of the page, in full. */
  page: string;
  words: CorrectWords & { title: string; close: string };
};

/** Who measured, when and how: one panel for each table and setting, opened from every result. */
export function MeasuredPanels({ panels, asked, page, words }: MeasuredPanelsProps) {
  const figuresOf = (panel: string, isPaired: boolean) =>
    asked
      .filter((row) => row.panel === panel && row.isPaired === isPaired)
      .flatMap(({ figures }) => figures.map((figure) => ({ ...figure, page })));
  const correctionsOf = ({ panel, correct, paired }: MeasuredBy) => {
    const [own, common] = [figuresOf(panel, false), figuresOf(panel, true)];
    if (!paired || common.length === 0) return <CorrectLinks target={correct} figures={own} words={words} />;
    return (
      <>
        <CorrectList target={correct} figures={own} words={words} />
        <CorrectLinks target={paired} figures={common} words={words} />
      </>
    );
  };
  return panels.map(({ rows, ...measured }) => (
    <SourcePanel key={measured.panel} id={measured.panel} title={words.title} close={words.close}>
      <dl>
        {rows.flatMap(({ term, text, address }) => [
          <dt key={term}>{term}</dt>,
          <dd key={`${term}-text`}>
            {address ? (
              <a href={address}>
                <bdi>{text}</bdi>
              </a>
            ) : (
              text
            )}
          </dd>,
        ])}
        <dt>{words.correct}</dt>
        <dd className="flex flex-wrap gap-x-4 gap-y-1">{correctionsOf({ rows, ...measured })}</dd>
      </dl>
    </SourcePanel>
  ));
}
