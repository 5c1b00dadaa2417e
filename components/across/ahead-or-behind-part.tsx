import type { AheadOrBehindView } from "@/lib/views/ahead-or-behind";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { AheadOrBehind } from "./ahead-or-behind";

type AheadOrBehindPartProps = { view: AheadOrBehindView; more: string; uses: FigureUsesView };

/** Ahead or behind, as a part of another page: behind whom depends on who counts. */
export function AheadOrBehindPart({ view, more, uses }: AheadOrBehindPartProps) {
  return (
    <section className="mt-16">
      <AheadOrBehind view={view} isTitled uses={uses} />
      <a href={view.href} className="inline-flex min-h-11 items-center">
        {more}
      </a>
    </section>
  );
}
