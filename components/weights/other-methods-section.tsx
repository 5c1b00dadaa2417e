import { SideScroll } from "@/components/ui/side-scroll";
import type { OtherMethodsView } from "@/lib/views/weights/other-methods";
import { RanksTable } from "./ranks-table";

/** The ranks under other methods, as a list; or the reason why this edition has none. */
export function OtherMethodsSection({ view, scrolls }: { view: OtherMethodsView; scrolls: string }) {
  const { title, note, table } = view;
  if (!table) return <p className="mt-10 max-w-measure text-note text-quiet">{note}</p>;
  const toRow = ({ id, name, ranks }: (typeof table.rows)[number]) => ({ id, name, cells: ranks });
  return (
    <section className="mt-16" id="methods">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      <p className="mt-2 mb-4 max-w-measure text-quiet">{note}</p>
      <SideScroll label={table.label} scrolls={scrolls}>
        <RanksTable coloured heads={table.heads} rows={table.rows.map(toRow)} />
      </SideScroll>
      <details className="mt-2">
        <summary className="fold text-accent">{table.allLabel}</summary>
        <SideScroll label={table.allLabel} scrolls={scrolls}>
          <RanksTable heads={table.heads} rows={table.all.map(toRow)} />
        </SideScroll>
      </details>
    </section>
  );
}
