import { FigureFrame } from "@/components/charts/figure-frame";
import { CountryCard } from "@/components/ranking/country-card";
import { spokenScore } from "@/components/ranking/spoken-score";
import { FigureButton } from "@/components/ui/figure-button";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { HomeView } from "@/lib/views/home";

type HeadlineCountriesProps = HomeView["five"] & { panel: string; uses: FigureUsesView };

/** The five countries of the starting sentence: a table on wide screens, one after the other on a phone. */
export function HeadlineCountries(props: HeadlineCountriesProps) {
  const { rows, measures, colours, base, words, panel, sourceLabel, ...frame } = props;
  return (
    <section className="mt-16">
      <FigureFrame {...frame} panels={[{ id: panel, text: sourceLabel }]} table={null}>
        <table className="scores max-wide:hidden">
          <thead>
            <tr>
              <th scope="col" className="col-rank">
                {words.rank}
              </th>
              <th scope="col" className="col-name">
                {words.country}
              </th>
              {measures.map(({ id, head, kind }) => (
                <th key={id} scope="col" className={kind === "overall" ? "col-overall" : undefined}>
                  {head}
                </th>
              ))}
              <th scope="col" className="col-interval">
                {words.interval}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={`c-${colours.get(row.id)}`} data-row={row.id}>
                <td>
                  <span className="rank font-semibold">{row.rank}</span>
                </td>
                <th scope="row">
                  <div className="country">
                    <a href={`${base}#${row.id}`}>
                      <span className="key" />
                      {row.name}
                    </a>
                  </div>
                </th>
                {measures.map(({ id, kind, spoken, scale }, i) => (
                  <td key={id}>
                    <FigureButton
                      panel={panel}
                      shape={kind === "overall" ? "overall" : "pillar"}
                      text={row.texts[i] ?? ""}
                      score={row.keys[id] ?? null}
                      scale={scale}
                      measure={id}
                      label={kind === "overall" ? spokenScore(spoken, row, i) : undefined}
                    />
                  </td>
                ))}
                <td className="text-quiet">{row.interval || row.rank}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ol className="wide:hidden">
          {rows.map((row) => (
            <CountryCard
              key={row.id}
              row={row}
              measures={measures}
              colour={colours.get(row.id) ?? null}
              href={`${base}#${row.id}`}
              panel={panel}
              pillars={words.pillars}
            />
          ))}
        </ol>
      </FigureFrame>
    </section>
  );
}
