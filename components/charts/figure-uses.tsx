import type { FigureUsesView } from "@/lib/views/figure-uses";

/** Buttons that `public/use.js` serves. */
export function FigureUses({ label, uses }: FigureUsesView) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a line of a caption
    <span role="group" aria-label={label} className="figure-uses needs-script">
      {uses.map(({ use, text }) => (
        <button key={use} type="button" data-use={use}>
          {text}
        </button>
      ))}
    </span>
  );
}
