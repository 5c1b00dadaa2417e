import type { ReactNode } from "react";
import { Kept } from "@/components/islands/kept";

type HeadProps = { id: string; title: string; close: string };

type SourcePanelProps = HeadProps & { children: ReactNode };

/** The frame of every panel that a `<button popovertarget={id}>` opens, with or without script. */
export function SourcePanel(props: SourcePanelProps) {
  return (
    <section {...frameOf(props)}>
      <Head {...props} />
      {props.children}
    </section>
  );
}

/** A panel that a script leaves as it was drawn, for a component that is memoised. */
export function KeptSourcePanel({ draw, ...props }: HeadProps & { draw: () => ReactNode }) {
  const contents = () => (
    <>
      <Head {...props} />
      {draw()}
    </>
  );
  return <Kept as="section" {...frameOf(props)} draw={contents} />;
}

function frameOf({ id }: HeadProps) {
  return { id, popover: "auto", className: "provenance", "aria-labelledby": `${id}-title` } as const;
}

function Head({ id, title, close }: HeadProps) {
  return (
    <div className="mb-2 flex items-start justify-between gap-4">
      <h2 id={`${id}-title`} className="pt-2 font-semibold">
        {title}
      </h2>
      <button type="button" popoverTarget={id} popoverTargetAction="hide" className="chip text-note">
        {close}
      </button>
    </div>
  );
}
