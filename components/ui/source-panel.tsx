import type { ReactNode } from "react";

type SourcePanelProps = { id: string; title: string; close: string; children: ReactNode };

/** The frame of every panel that a `<button popovertarget={id}>` opens, with or without script. */
export function SourcePanel({ id, title, close, children }: SourcePanelProps) {
  return (
    <section id={id} popover="auto" className="provenance" aria-labelledby={`${id}-title`}>
      <div className="mb-2 flex items-start justify-between gap-4">
        <h2 id={`${id}-title`} className="pt-2 font-semibold">
          {title}
        </h2>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className="chip text-note">
          {close}
        </button>
      </div>
      {children}
    </section>
  );
}
