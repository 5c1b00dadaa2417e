import type { ReactNode } from "react";
import { asDrawn } from "@/components/islands/as-drawn";

type SourcePanelProps = { id: string; title: string; close: string; children: ReactNode };

/** The frame of every panel that a `<button popovertarget={id}>` opens, with or without script. */
export function SourcePanel(props: SourcePanelProps) {
  return (
    <section {...frameOf(props)}>
      <Contents {...props} />
    </section>
  );
}

/** A panel that a script leaves as it was drawn, for a component that is memoised. */
export function KeptSourcePanel(props: SourcePanelProps) {
  return <section {...frameOf(props)} {...asDrawn(() => <Contents {...props} />)} />;
}

function frameOf({ id }: SourcePanelProps) {
  return { id, popover: "auto", className: "provenance", "aria-labelledby": `${id}-title` } as const;
}

function Contents({ id, title, close, children }: SourcePanelProps) {
  return (
    <>
      <div className="mb-2 flex items-start justify-between gap-4">
        <h2 id={`${id}-title`} className="pt-2 font-semibold">
          {title}
        </h2>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className="chip text-note">
          {close}
        </button>
      </div>
      {children}
    </>
  );
}
