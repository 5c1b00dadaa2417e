import type { AheadOrBehindView } from "@/lib/views/ahead-or-behind";
import { AheadOrBehind } from "./ahead-or-behind";

/** Ahead or behind, as a part of another page: behind whom depends on who counts. */
export function AheadOrBehindPart({ view, more }: { view: AheadOrBehindView; more: string }) {
  return (
    <section className="mt-16">
      <h2 className="max-w-[34ch] text-section">{view.title}</h2>
      <p className="mt-2 mb-4 max-w-measure text-quiet">{view.note}</p>
      <AheadOrBehind states={view.states} />
      <a href={view.href} className="mt-2 inline-flex min-h-11 items-center">
        {more}
      </a>
    </section>
  );
}
