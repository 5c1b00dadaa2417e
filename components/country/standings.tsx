import type { StandingView } from "@/lib/views/country-standings";

type StandingsProps = { title: string; note: string; standings: readonly StandingView[] };

/** One entry an edition: the rank as published, or why there is none, and the way to its source. */
export function Standings({ title, note, standings }: StandingsProps) {
  return (
    <section aria-label={title} className="mt-8 border-rule border-y py-4">
      <p className="max-w-measure text-quiet">{note}</p>
      <ul className="standings mt-4">
        {standings.map((standing) => (
          <li key={standing.key}>
            <p className={standing.rank ? "" : "font-semibold text-lead"}>
              {standing.rank && <strong className="standing-rank">{standing.rank}</strong>} {standing.of}
            </p>
            <p>
              <a href={standing.href}>{standing.index}</a> <span className="text-quiet">{standing.year}</span>
            </p>
            {standing.notes && <p className="text-note text-quiet">{standing.notes}</p>}
            <button
              type="button"
              popoverTarget={standing.panel}
              className="min-h-11 text-start text-accent text-note underline"
            >
              {standing.source}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
