import type { MadeThereView } from "@/lib/views/country-models";

/** The models made there, by maker. */
export function MadeThere({ title, text, makers, together }: MadeThereView) {
  return (
    <section className="mt-16">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      <p className="mt-2 max-w-measure text-quiet">{text}</p>
      {makers.length > 0 && (
        <dl className="facts">
          {makers.map((maker) => (
            <div key={maker.id}>
              <dt>
                <bdi>{maker.name}</bdi>
              </dt>
              <dd className="flex flex-wrap gap-x-4">
                {maker.models.map(({ id, name, href }) => (
                  <a key={id} href={href} className="flex min-h-11 items-center">
                    <bdi>{name}</bdi>
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {together && (
        <a href={together.href} className="flex min-h-11 items-center">
          {together.text}
        </a>
      )}
    </section>
  );
}
