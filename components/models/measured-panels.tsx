import { SourcePanel } from "@/components/ui/source-panel";
import type { MeasuredBy } from "@/lib/views/measured-by";

type MeasuredPanelsProps = { panels: readonly MeasuredBy[]; title: string; close: string };

/** Who measured, when and how: one panel for each table and setting, opened from every result. */
export function MeasuredPanels({ panels, title, close }: MeasuredPanelsProps) {
  return panels.map(({ panel, rows, correct }) => (
    <SourcePanel key={panel} id={panel} title={title} close={close}>
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
        <dt>{correct.term}</dt>
        <dd className="flex flex-wrap gap-x-4">
          {correct.links.map(({ text, address }) => (
            <a key={address} href={address}>
              {text}
            </a>
          ))}
        </dd>
      </dl>
    </SourcePanel>
  ));
}
