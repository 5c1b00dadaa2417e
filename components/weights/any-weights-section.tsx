import { SideScroll } from "@/components/ui/side-scroll";
import { joinSentences } from "@/lib/i18n/punctuation";
import type { FirmnessView } from "@/lib/views/weights/firmness";
import { RanksTable } from "./ranks-table";

/** The exact best and worst rank of the five under any weights, each opening the weights that reach it. */
export function AnyWeightsSection({ view, scrolls }: { view: FirmnessView["bounds"]; scrolls: string }) {
  const { title, sentences, table } = view;
  return (
    <section className="mt-16" id="any-weights">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      <p className="mt-2 mb-4 max-w-measure text-quiet">{joinSentences(sentences)}</p>
      {table && (
        <SideScroll label={table.label} scrolls={scrolls}>
          <RanksTable
            coloured
            heads={table.heads}
            rows={table.rows.map(({ id, name, ranks, bounds }) => ({
              id,
              name,
              cells: [
                ...ranks,
                ...bounds.map(({ rank, href, label }) => (
                  <a key={href} href={href} aria-label={label} className="inline-flex min-h-11 items-center">
                    {rank}
                  </a>
                )),
              ],
            }))}
          />
        </SideScroll>
      )}
    </section>
  );
}
