import type { Fact } from "@/lib/views/country-facts";

type PlaceFactsProps = { title: string; facts: readonly Fact[]; note: string | null };

/** Region, income class, people, economy and groups, each with its source. */
export function PlaceFacts({ title, facts, note }: PlaceFactsProps) {
  return (
    <section className="mt-16">
      <h2 className="text-section">{title}</h2>
      <dl className="facts">
        {facts.map(({ key, term, text, source }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>
              {text}{" "}
              <a href={source.href} className="source text-note">
                {source.text}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {note && <p className="mt-2 text-quiet">{note}</p>}
    </section>
  );
}
