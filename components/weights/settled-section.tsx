import { SideScroll } from "@/components/ui/side-scroll";
import type { SettledView } from "@/lib/views/weights/settled";
import { RanksTable } from "./ranks-table";
import { SettledPicture } from "./settled-picture";

/** What the figures settle of every pair: told, drawn, counted by country, with the certificates. */
export function SettledSection({ view, scrolls }: { view: SettledView; scrolls: string }) {
  const { title, note, table, certificates, verifier } = view;
  return (
    <section className="mt-16" id="settled">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      <p className="mt-2 mb-4 max-w-measure text-quiet">{note}</p>
      <SettledPicture {...view} />
      <details className="mt-2">
        <summary className="min-h-11 py-2 text-accent">{table.title}</summary>
        <SideScroll label={table.title} scrolls={scrolls}>
          <RanksTable
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
