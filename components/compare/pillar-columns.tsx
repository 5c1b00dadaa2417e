import { atClass, barClass } from "@/components/charts/bar-class";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { fill } from "@/lib/i18n/fill";
import { present } from "@/lib/present";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

export type PillarPictureProps = {
  edition: CompareEdition;
  /** In the order chosen; one that the edition does not cover has no figures. */
  chosen: readonly { id: string; country: CompareCountry | null }[];
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
};

/** Small multiples: a column a country, with each score, its bar, the median of all and the position among all. */
export function PillarColumns({ edition, chosen, colours, texts }: PillarPictureProps) {
  return (
    <div className={`country-columns columns-${chosen.length}`}>
      {chosen.map(({ id, country }) => (
        <section
          key={id}
          className={`country-column c-${colours.get(id) ?? "ink"}`}
          aria-label={nameOf(texts, id)}
        >
          <h3 className="flex min-h-11 flex-wrap items-center gap-x-2 font-semibold">
            <span className="key" />
            {nameOf(texts, id)}
          </h3>
          {country ? (
            <Lines edition={edition} country={country} texts={texts} />
          ) : (
            <p className="text-quiet">{fill(texts.words.notCovered, { edition: edition.year })}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function Lines({
  edition,
  country,
  texts,
}: {
  edition: CompareEdition;
  country: CompareCountry;
  texts: CompareTexts;
}) {
  const lines = [{ id: "overall", label: texts.words.overall }, ...edition.pillars];
  return (
    <dl>
      {lines.map(({ id, label }) => {
        const score = id === "overall" ? country.overall : (country.pillars[id] ?? null);
        return (
          <div key={id} className={`pillar-line ${id === "overall" ? "font-semibold" : ""}`}>
            <dt>{label}</dt>
            <dd
              className={`scale-bar ${barClass(score, edition.scale)} ${atClass(present(edition.medians[id], "median"), edition.scale)}`}
            />
            <dd className="text-end">{country.texts[id]}</dd>
            <dd className="text-note text-quiet">
              {id === "overall" ? country.interval : country.positions[id]}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
