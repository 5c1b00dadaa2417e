import type { ReactNode } from "react";

type SideScrollProps = { label: string; scrolls: string; children: ReactNode };

/** A table that may be wider than a phone, which says so. */
export function SideScroll({ label, scrolls, children }: SideScrollProps) {
  return (
    <>
      <p className="narrow-only mb-2 text-note text-quiet">{scrolls}</p>
      <section className="side-scroll" tabIndex={0} aria-label={label}>
        {children}
      </section>
    </>
  );
}
