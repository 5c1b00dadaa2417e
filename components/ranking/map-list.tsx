import { ClassSwatch } from "@/components/charts/map-legend";
import type { MapClass, MapPlace } from "@/lib/views/map-page";

type MapListProps = { title: string; help: string; inRanking: string; classes: readonly MapClass[] };

/** What the map shows, for the keyboard and those who do not see it: by class, then by rank. */
export function MapList({ title, help, inRanking, classes }: MapListProps) {
  return (
    <section className="mt-10" aria-labelledby="list">
      <h2 id="list" className="text-section">
        {title}
      </h2>
      <p className="mt-2 text-note text-quiet">{help}</p>
      <div className="map-list">
        {classes.map(({ level, scores, count, places }) => (
          <section key={level}>
            <h3>
              <ClassSwatch level={level} />
              <span>
                {scores} <span className="block font-normal text-quiet">{count}</span>
              </span>
            </h3>
            <ol>
              {places.map((place) => (
                <Row key={place.id} place={place} inRanking={inRanking} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

/** The name leads to the country's page, the score to its row. */
function Row({ place, inRanking }: { place: MapPlace; inRanking: string }) {
  const { rank, name, score, row, page } = place;
  return (
    <li>
      <span className="text-quiet">{rank}</span>
      <a href={page}>{name}</a>
      <a href={row} className="text-right">
        {score} <span className="sr-only">{inRanking}</span>
      </a>
    </li>
  );
}
