import { FigureFrame } from "@/components/charts/figure-frame";
import { SideScroll } from "@/components/ui/side-scroll";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { SettledView } from "@/lib/views/weights/settled";
import type { WeightsPageView } from "@/lib/views/weights/weights-page";
import { RanksTable } from "./ranks-table";
import { SettledPicture } from "./settled-picture";

export type SettledSectionProps = {
  view: SettledView;
  frame: Pick<WeightsPageView["frame"], "dataset" | "panel" | "source">;
  sourceLabel: string;
  scrolls: string;
  uses: FigureUsesView;
};

const TABLE = "settled-table";

/** What the figures settle of every pair: told, drawn, counted by country, with the certificates. */
export function SettledSection({ view, frame, sourceLabel, scrolls, uses }: SettledSectionProps) {
  const { title, note, table, certificates, verifier } = view;
  return (
    <section className="mt-16" id="settled">
      <FigureFrame
        picture={`settled-${frame.dataset}`}
        datasets={[frame.dataset]}
        title={title}
        subtitle={note}
        source={frame.source}
        panels={[{ id: frame.panel, text: sourceLabel }]}
        table={{ href: `#${TABLE}` }}
        uses={uses}
      >
        <SettledPicture {...view} />
      </FigureFrame>
      <details className="mt-2">
        <summary className="fold text-accent">{table.title}</summary>
        <SideScroll label={table.title} scrolls={scrolls}>
          <RanksTable
            id={TABLE}
            heads={table.heads}
            rows={table.rows.map(({ id, name, counts }) => ({ id, name, cells: counts }))}
          />
        </SideScroll>
      </details>
      <p className="flex flex-wrap gap-x-6 text-note">
        {[certificates, verifier].map(({ href, text }) => (
          <a key={href} href={href} className="flex min-h-11 items-center">
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}
