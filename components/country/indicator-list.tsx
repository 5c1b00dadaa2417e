import type { IndicatorLine, IndicatorsView } from "@/lib/views/country-indicators";

type IndicatorListProps = {
  view: IndicatorsView;
  note: string;
  /** The section of the models made there. */
  madeThere: string;
};

/** Every known indicator under its subject, and the names of the unknown. */
export function IndicatorList({ view, note, madeThere }: IndicatorListProps) {
  return (
    <section className="mt-16">
      <h2 className="text-section">{view.title}</h2>
      <p className="mt-2 max-w-measure text-quiet">{note}</p>
      <div className="indicators">
        {view.groups.map(({ id, title, lines, more }) => (
          <section key={id} id={id} className="indicator-group">
            <h3 className="font-semibold">{title}</h3>
            <dl>
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </dl>
            {more && (
              <a href={`#${madeThere}`} className="flex min-h-11 items-center">
                {more}
              </a>
            )}
          </section>
        ))}
      </div>
      {view.unknown && (
        <details className="mt-4">
          <summary className="fold text-accent">{view.unknown.summary}</summary>
          <p className="text-quiet">{view.unknown.text}</p>
          <ul className="unknown">
            {view.unknown.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Line({ line }: { line: IndicatorLine }) {
  return (
    <div className="indicator">
      <dt>{line.name}</dt>
      <dd className="indicator-value">
        <strong className="font-semibold">{line.value}</strong>
        {line.among && <span>{line.among}</span>}
      </dd>
      <dd className="indicator-note">
        {line.unit && <span>{line.unit}</span>} <span>{line.year}</span> <a href={line.href}>{line.source}</a>
        {line.remark && <span className="block">{line.remark}</span>}
      </dd>
    </div>
  );
}
