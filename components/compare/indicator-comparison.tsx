import { memo, type ReactNode } from "react";
import { Kept } from "@/components/islands/kept";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { IndicatorFigure, IndicatorFigures } from "@/lib/compare/indicator-figures";
import { enumerate } from "@/lib/i18n/punctuation";
import type { IndicatorGroup, IndicatorHead, IndicatorTable } from "@/lib/views/compare-indicators";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

import { type Framed, SourcedFigure } from "./compare-figure";

type IndicatorComparisonProps = {
  table: IndicatorTable;
  /** A country that is not in it is on its way. */
  figures: IndicatorFigures;
  /** In the order chosen, alpha-3 in lower case. */
  chosen: readonly string[];
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  /** How the fetching of figures goes. */
  state?: ReactNode;
  framed: Framed;
};

/** A row an indicator, a column a country: each value as measured, with its year and place; on a phone a block a row. */
export function IndicatorComparison(props: IndicatorComparisonProps) {
  const { table, state } = props;
  const { words } = table;
  return (
    <section className="mt-16" data-part="indicators">
      <h2 className="max-w-[34ch] text-section">{words.title}</h2>
      <p className="mt-2 max-w-measure text-quiet">{words.note}</p>
      {state}
      <Rows {...props} part="indicators" finding={words.title} groups={table.first} />
      <details>
        <summary className="fold text-accent">{words.others}</summary>
        <Rows {...props} part="other-indicators" finding={words.others} groups={table.others} />
      </details>
    </section>
  );
}

type RowsProps = IndicatorComparisonProps & {
  part: string;
  finding: string;
  groups: readonly IndicatorGroup[];
};

function Rows({ part, finding, groups, ...props }: RowsProps) {
  const { table, figures, chosen, colours, texts, framed } = props;
  const heads = groups.flatMap(({ indicators }) => indicators);
  return (
    <SourcedFigure
      framed={framed}
      part={part}
      finding={finding}
      datasets={heads.map(({ id }) => `indicators-${id}`)}
      source={enumerate(texts.locale, [...new Set(heads.map(({ source }) => source))])}
    >
      <IndicatorRows {...{ table, groups, figures, chosen, colours, texts }} />
    </SourcedFigure>
  );
}

type IndicatorRowsProps = Pick<RowsProps, "table" | "groups" | "figures" | "chosen" | "colours" | "texts">;

const IndicatorRows = memo(function IndicatorRows(props: IndicatorRowsProps) {
  const className = `indicator-table columns-${props.chosen.length}`;
  return <Kept as="table" className={className} draw={() => <Groups {...props} />} />;
});

function Groups({ groups, ...props }: IndicatorRowsProps) {
  const { table, chosen } = props;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{table.words.indicator}</th>
          {chosen.map((id) => (
            <th key={id} scope="col">
              <Name id={id} {...props} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ subject, title, indicators }) => (
        <tbody key={subject}>
          <tr className="indicator-subject">
            <th scope="rowgroup" colSpan={chosen.length + 1}>
              {title}
            </th>
          </tr>
          {indicators.map((head) => (
            <Row key={head.id} head={head} {...props} />
          ))}
        </tbody>
      ))}
    </>
  );
}

type NameProps = Pick<IndicatorComparisonProps, "colours" | "texts"> & {
  id: string;
  /** Where it stands in each row again, for a phone. */
  isRepeated?: boolean;
};

function Name({ id, isRepeated, colours, texts }: NameProps) {
  return (
    <span
      className={`indicator-country c-${colours.get(id) ?? "ink"}`}
      data-not-a-figure={isRepeated ? "" : undefined}
    >
      <span className="key" />
      {nameOf(texts, id)}
    </span>
  );
}

function Row({ head, ...props }: Omit<IndicatorRowsProps, "groups"> & { head: IndicatorHead }) {
  const { table, figures, chosen, texts } = props;
  return (
    <tr data-indicator={head.id}>
      <th scope="row" data-value={enumerate(texts.locale, [head.name, head.unit ?? []].flat())}>
        <span className="block font-semibold">{head.name}</span>
        <span className="indicator-head-note">
          {head.unit && <span>{head.unit}</span>} <a href={head.href}>{head.source}</a>{" "}
          {head.derived && <span>{head.derived}</span>}
          {head.remark && <span className="block">{head.remark}</span>}
        </span>
      </th>
      {chosen.map((id) => (
        <td key={id} data-value={figures[id]?.[head.id] ? undefined : ""}>
          <Name id={id} isRepeated {...props} />
          {figures[id] ? (
            <Figure figure={figures[id][head.id]} notKnown={table.words.notKnown} />
          ) : (
            <span className="text-quiet">{table.words.waiting}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

function Figure({ figure, notKnown }: { figure: IndicatorFigure | undefined; notKnown: string }) {
  if (!figure) return <span className="text-quiet">{notKnown}</span>;
  return (
    <>
      <span className="indicator-figure">{figure.value}</span>
      <span className="indicator-figure-note" data-not-a-figure="">
        {figure.among && <span>{figure.among}</span>} <span>{figure.year}</span>
      </span>
      {figure.remark && (
        <span className="indicator-remark" data-not-a-figure="">
          {figure.remark}
        </span>
      )}
    </>
  );
}
