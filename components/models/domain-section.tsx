import { DomainDots } from "@/components/charts/domain-dots";
import { FigureFrame } from "@/components/charts/figure-frame";
import type { DomainView } from "@/lib/views/domain-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { ModelsWords } from "@/lib/views/models-words";
import { ResultRows } from "./result-rows";

type DomainSectionProps = {
  domain: DomainView;
  models: readonly { id: string; name: string }[];
  words: ModelsWords;
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
  /** Where it is told how an empty domain could be filled. */
  fillHref: string | null;
  /** Names the tables of a picture. */
  sourceOf: (tables: readonly string[]) => string;
  uses: FigureUsesView;
};

/** So many models' results fit beside the picture; more stand under it. */
const BESIDE = 3;

/** A task domain: its picture, its results with their sources, and what never counts by itself. */
export function DomainSection(props: DomainSectionProps) {
  const { domain, models, words, drawings, isLive, fillHref } = props;
  const { id, name, definition, charts, rows, parts, proxies } = domain;
  return (
    <section id={id} className="domain" data-domain={id}>
      <h3 className="font-semibold text-lead">{name}</h3>
      <p className="max-w-measure text-note text-quiet">{definition}</p>
      {rows.length === 0 ? (
        <div className="domain-empty">
          <p className="font-semibold">{words.emptyDomain}</p>
          <p className="text-note text-quiet">{words.emptyDomainNote}</p>
          {fillHref && (
            <p>
              <a href={fillHref} className="inline-flex min-h-11 items-center">
                {words.emptyDomainWay}
              </a>
            </p>
          )}
        </div>
      ) : (
        <div className={models.length > BESIDE ? "domain-body" : "domain-body is-beside"}>
          <div>
            {charts.map(({ key, input, datasets, tables }) => (
              <FigureFrame
                key={key}
                picture={`models-${key}`}
                datasets={datasets}
                choices="m"
                finding={name}
                source={props.sourceOf(tables)}
                panels={[]}
                table={{ href: `#${id}-results`, text: words.inTable }}
                uses={props.uses}
              >
                <DomainDots input={input} drawn={drawings[key] ?? null} isLive={isLive} />
              </FigureFrame>
            ))}
          </div>
          <ResultRows id={`${id}-results`} caption={name} rows={rows} models={models} words={words} />
        </div>
      )}
      <More domain={name} title={words.proxiesTitle} rows={proxies} models={models} words={words} />
      <More domain={name} title={words.partsTitle} rows={parts} models={models} words={words} />
    </section>
  );
}

type MoreProps = Pick<DomainSectionProps, "models" | "words"> & {
  domain: string;
  title: string;
  rows: DomainView["rows"];
};

function More({ domain, title, rows, models, words }: MoreProps) {
  if (rows.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="fold text-accent">{title}</summary>
      <ResultRows caption={`${domain} · ${title}`} rows={rows} models={models} words={words} />
    </details>
  );
}
