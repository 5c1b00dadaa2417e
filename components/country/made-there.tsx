import type { MadeThereView } from "@/lib/views/country-models";

/** The models made there, by maker. */
export function MadeThere({ id: section, title, text, makers, together, notable }: MadeThereView) {
  return (
    <section id={section} className="mt-16">
      <h2 className="max-w-[34ch] text-section">{title}</h2>
      <p className="mt-2 max-w-measure text-quiet">{text}</p>
      {makers.length > 0 && (
        <dl className="facts is-of-lists">
          {makers.map((maker) => (
            <div key={maker.id}>
              <dt className="flex min-h-11 items-center">
                <span>
                  <bdi>{maker.name}</bdi>
                </span>
              </dt>
              <dd>
                <ul>
                  {maker.models.map(({ id, name, href, note }) => (
                    <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-4">
                      {href ? (
                        <a href={href} className="flex min-h-11 items-center">
                          <span>
                            <bdi>{name}</bdi>
                          </span>
                        </a>
                      ) : (
                        <span>
                          <bdi>{name}</bdi>
                        </span>
                      )}{" "}
                      <span className="text-note text-quiet">{note}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {notable && (
        <a href={notable.href} className="flex min-h-11 items-center">
          {notable.text}
        </a>
      )}
      {together && (
        <a href={together.href} className="flex min-h-11 items-center">
          {together.text}
        </a>
      )}
    </section>
  );
}
