import { LinkedName } from "@/components/ui/linked-name";
import type { ModelPageView } from "@/lib/views/model/model-page";
import type { FactSource } from "@/lib/views/quoted-price";

type ModelFactsProps = {
  view: Pick<ModelPageView, "maker" | "country" | "facts" | "prices">;
  words: Record<"title" | "note" | "maker" | "country" | "prices" | "table" | "notKnown", string>;
};

/** What is known of a model, fact by fact, each beside its source. */
export function ModelFacts({ view, words }: ModelFactsProps) {
  const { maker, country, facts, prices } = view;
  return (
    <section className="mt-10">
      <h2 className="text-section">{words.title}</h2>
      <p className="mt-2 max-w-measure text-quiet">{words.note}</p>
      <dl className="facts">
        <div>
          <dt>{words.maker}</dt>
          <dd>
            <bdi>{maker}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.country}</dt>
          <dd className="flex flex-wrap items-center gap-x-4">
            {country === null && words.notKnown}
            {country && (
              <a href={country.href} className="flex min-h-11 items-center">
                {country.name}
              </a>
            )}
            {country?.rank && (
              <a href={country.rank.href} className="flex min-h-11 items-center">
                {country.rank.text}
              </a>
            )}
          </dd>
        </div>
        {facts.map(({ term, text, source }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {text} {source && <SourceName source={source} />}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.prices}</dt>
          <dd>
            {prices.length === 0 && words.notKnown}
            <ul>
              {prices.map(({ amounts, told, source, table }) => (
                <li key={`${amounts} ${told}`}>
                  {amounts} <span className="text-note text-quiet">{told}</span>{" "}
                  <SourceName source={source} />{" "}
                  {table && (
                    <a href={table} className="source text-note">
                      {words.table}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function SourceName({ source: { title, grade, address } }: { source: FactSource }) {
  return (
    <LinkedName href={address} text={title} lang="en" after={` · ${grade}`} className="source text-note" />
  );
}
