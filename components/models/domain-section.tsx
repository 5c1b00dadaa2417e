import { memo } from "react";
import { DomainDots } from "@/components/charts/domain-dots";
import { FigureFrame } from "@/components/charts/figure-frame";
import { Kept } from "@/components/islands/kept";
import { enumerate } from "@/lib/i18n/punctuation";
import type { DomainSection as Section } from "@/lib/models/domain-sections";
import type { DomainTexts } from "@/lib/views/domain-texts";
import { toDomainView } from "@/lib/views/domain-view";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { MeasuredBy } from "@/lib/views/measured-by";
import { ResultRows } from "./result-rows";

type DomainSectionProps = {
  section: Section;
  models: readonly { id: string; name: string }[];
  texts: DomainTexts;
  drawings: Readonly<Record<string, string>>;
  isLive: boolean;
  /** Where it is told how an empty domain could be filled. */
  fillHref: string | null;
  /** That name the tables of a picture. */
  measuredBy: readonly MeasuredBy[];
  uses: FigureUsesView;
};

/** So many models' results fit beside the picture; more stand under it. */
const BESIDE = 3;

/** A task domain: its picture, its results with their sources, and what never counts by itself. */
export const DomainSection = memo(function DomainSection(props: DomainSectionProps) {
  const { domain } = props.section;
  return (
    <Kept
      as="section"
      id={domain}
      className="domain"
      data-domain={domain}
      inTurn
      draw={() => <Contents {...props} />}
    />
  );
});

function Contents({ section, models, texts, drawings, isLive, fillHref, ...props }: DomainSectionProps) {
  const ids = models.map(({ id }) => id);
  const { id, name, definition, charts } = toDomainView(section, ids, texts);
  const { rows, parts, proxies } = section;
  const { words } = texts;
  return (
    <>
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
                source={tableNames(tables, props.measuredBy, texts)}
                panels={[]}
                table={{ href: `#${id}-results`, text: words.inTable }}
                uses={props.uses}
              >
                <DomainDots input={input} drawn={drawings[key] ?? null} isLive={isLive} />
              </FigureFrame>
            ))}
          </div>
          <ResultRows id={`${id}-results`} caption={name} rows={rows} models={models} texts={texts} />
        </div>
      )}
      <More domain={name} title={words.proxiesTitle} rows={proxies} models={models} texts={texts} />
      <More domain={name} title={words.partsTitle} rows={parts} models={models} texts={texts} />
    </>
  );
}

function tableNames(
  tables: readonly string[],
  measuredBy: readonly MeasuredBy[],
  { numerals }: DomainTexts,
): string {
  const names = tables.flatMap(
    (table) => measuredBy.find(({ id }) => id.startsWith(`${table} `))?.title ?? [],
  );
  return enumerate(numerals, names);
}

type MoreProps = Pick<DomainSectionProps, "models" | "texts"> & {
  domain: string;
  title: string;
  rows: Section["rows"];
};

function More({ domain, title, rows, models, texts }: MoreProps) {
  if (rows.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="fold text-accent">{title}</summary>
      <ResultRows caption={`${domain} · ${title}`} rows={rows} models={models} texts={texts} />
    </details>
  );
}
