import { barClass } from "@/components/charts/bar-class";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { differencesToBase } from "@/lib/compare/differences-to-base";
import { signedText } from "@/lib/views/compare-gap";
import { type CompareTexts, decimalsOf, nameOf } from "@/lib/views/compare-sentences";

type DifferenceTableProps = {
  edition: CompareEdition;
  countries: readonly CompareCountry[];
  base: string;
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
};

/** So many countries have room beside the pillars on a phone. */
const MOST_THAT_FIT = 1;

/**
 * Points above or below the base, overall and by pillar: a bar from the middle outwards beside each figure. The largest
 * difference of all fills its half: on the whole scale of the scores most would hardly be seen.
 */
export function DifferenceTable({ edition, countries, base, colours, texts }: DifferenceTableProps) {
  const rows = [{ id: "overall", label: texts.words.overall }, ...edition.pillars];
  const scores = countries.map((country) => ({ ...country, place: country.id }));
  const differences = differencesToBase(
    scores,
    base,
    edition.pillars.map(({ id }) => id),
  );
  const others = differences.filter(({ place }) => place !== base);
  const decimals = decimalsOf(edition);
  const pointsOf = ({ overall, pillars }: (typeof others)[number], id: string) =>
    id === "overall" ? overall : (pillars[id] ?? null);
  const sizes = others.flatMap((other) => rows.map(({ id }) => Math.abs(pointsOf(other, id) ?? 0)));
  const width = Math.max(edition.precision, ...sizes);
  return (
    <>
      {others.length > MOST_THAT_FIT && (
        <p className="narrow-only text-note text-quiet">{texts.words.scrolls}</p>
      )}
      <section className="side-scroll" tabIndex={0} aria-label={texts.words.overall}>
        <table className="plain-table differences w-full">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{edition.name}</span>
              </th>
              {others.map(({ place }) => (
                <th key={place} scope="col" className={`c-${colours.get(place) ?? "ink"}`}>
                  <span className="key me-2 inline-block" />
                  {nameOf(texts, place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row" className={id === "overall" ? "font-semibold" : "font-normal text-quiet"}>
                  {label}
                </th>
                {others.map((other) => {
                  const points = pointsOf(other, id);
                  return (
                    <td key={other.place} data-value={points?.toFixed(decimals) ?? ""}>
                      <Difference
                        points={points}
                        width={width}
                        text={points === null ? "–" : signedText(texts.locale, points, decimals)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Difference({ points, width, text }: { points: number | null; width: number; text: string }) {
  const bar = (share: number) => barClass(Math.max(0, share), { min: 0, max: width });
  return (
    <div className="difference min-w-28">
      <span className={`behind ${bar(-(points ?? 0))}`} />
      <span className={`ahead ${bar(points ?? 0)}`} />
      <span className="text-end">
        <bdi dir="ltr">{text}</bdi>
      </span>
    </div>
  );
}
