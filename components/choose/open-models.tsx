import { fill } from "@/lib/i18n/fill";
import type { ChooseWords } from "@/lib/views/choose/choose-words";
import type { Chosen, OpenModel } from "@/lib/views/choose/chosen";
import { ModelName } from "./chosen-table";

type OpenModelsProps = { chosen: Pick<Chosen, "otherwise" | "notKnown">; words: ChooseWords };

/** The models of which it is not known whether they meet what is asked for: those first of which something is. */
export function OpenModels({ chosen, words }: OpenModelsProps) {
  const { otherwise, notKnown } = chosen;
  const count = otherwise.length + notKnown.length;
  if (count === 0) return null;
  return (
    <section className="mt-10" data-standing="not-known">
      <h2 className="text-section">{fill(words.notKnown, { count })}</h2>
      <p className="mt-2 max-w-measure text-quiet">{words.notKnownNote}</p>
      <Folded
        summary={fill(words.measuredOtherwise, { count: otherwise.length })}
        models={otherwise}
        isOpen
      />
      <Folded
        summary={fill(words.ofTheOthers, { count: notKnown.length })}
        models={notKnown}
        isOpen={false}
      />
    </section>
  );
}

type FoldedProps = { summary: string; models: readonly OpenModel[]; isOpen: boolean };

function Folded({ summary, models, isOpen }: FoldedProps) {
  if (models.length === 0) return null;
  return (
    <details open={isOpen} className="mt-2">
      <summary className="fold text-accent">{summary}</summary>
      <ul className="max-w-measure">
        {models.map(({ model, reason }) => (
          <li key={model.id} data-open-model={model.id} className="border-rule border-t py-1">
            <ModelName {...model} /> <span className="text-note text-quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
