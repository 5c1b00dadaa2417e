import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { fill } from "@/lib/i18n/fill";
import type { CompareHistory } from "@/lib/views/compare-page";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";
import type { PillarPictureProps } from "./pillar-columns";

type CompareTableProps = Pick<PillarPictureProps, "edition" | "chosen" | "texts"> & {
  history: CompareHistory;
};

/** Every figure of the page in one table: a row a measure, a column a country, the median of all beside them. */
export function CompareTable({ edition, chosen, texts, history }: CompareTableProps) {
  const { words } = texts;
  const rows = [{ id: "overall", label: words.overall }, ...edition.pillars];
  return (
    <>
      <p className="narrow-only text-note text-quiet">{texts.words.scrolls}</p>
      <section className="side-scroll" tabIndex={0} aria-label={words.tableTitle}>
        <table id="table" className="plain-table w-full">
          <thead>
            <tr>
              <th scope="col">{edition.name}</th>
              {chosen.map(({ id }) => (
                <th key={id} scope="col" className="font-semibold">
                  {nameOf(texts, id)}
                </th>
              ))}
              <th scope="col">{words.median}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.rank}</th>
              {chosen.map(({ id, country }) => (
                <td key={id} data-value={country?.rank ?? ""}>
                  {rankText(edition, country, texts)}
                </td>
              ))}
              <td />
            </tr>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {chosen.map(({ id: place, country }) => (
                  <td key={place}>
                    {country && (
                      <>
                        {country.texts[id]}{" "}
                        <span className="text-note text-quiet" data-not-a-figure="">
                          ({id === "overall" ? country.interval : country.positions[id]})
                        </span>
                      </>
                    )}
                  </td>
                ))}
                <td>{edition.medianTexts[id]}</td>
              </tr>
            ))}
            {history.editions.map(({ year, grade }, i) => (
              <tr key={year}>
                <th scope="row">
                  {fill(words.graded, { edition: year, grade })} ·{" "}
                  {fill(words.rankOf, { rank: words.rank, count: history.count })}
                </th>
                {chosen.map(({ id }) => (
                  <td key={id}>{history.ranks[id]?.[i] ?? "–"}</td>
                ))}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function rankText(edition: CompareEdition, country: CompareCountry | null, { words }: CompareTexts): string {
  if (!country) return fill(words.notCovered, { edition: edition.year });
  return fill(words.rankOf, { rank: country.rank, count: edition.count });
}
