import type { CountryColour } from "@/lib/charts/country-colours";
import { type LadderLayout, LINES_APART } from "@/lib/charts/ladder/ladder";
import type { LadderLayouts } from "@/lib/charts/ladder/lay-ladder";
import type { LadderView } from "@/lib/views/ladder";

export type LadderProps = {
  view: LadderView;
  /** From `layLadder`; laying out takes longer than drawing, so that an island keeps it between draws. */
  layouts: LadderLayouts;
  colours: ReadonlyMap<string, CountryColour>;
  /** What a dot's address is put behind: "" for a row of this page. */
  base: string;
  marked?: string | null;
  /** The dot under the pointer or the keyboard; its label lies over everything. */
  active?: string | null;
};

type PictureProps = Omit<LadderProps, "view" | "layouts"> & {
  layout: LadderLayout;
  direction: "ltr" | "rtl";
  labelOf: (id: string) => string;
  className: string;
};

/**
 * Where every country of an edition stands on one axis of scores. Pure: drawn on the server, and again in the
 * island of a ranking page. Both forms are in the page; the width of the screen decides which is seen.
 */
export function Ladder({ view, layouts, ...props }: LadderProps) {
  const labels = new Map(view.countries.map(({ id, label }) => [id, label]));
  const shared = { ...props, direction: view.direction, labelOf: (id: string) => labels.get(id) ?? "" };
  return (
    <div className="ladder">
      <p className="sr-only">{view.summary}</p>
      <Picture {...shared} layout={layouts.lying} className="ladder-lying" />
      <div className="ladder-upright">
        <Picture {...shared} layout={layouts.upright} className="" />
        <p className="mt-2 text-note text-quiet">{view.lensNote}</p>
      </div>
    </div>
  );
}

function Picture({ layout, direction, className, labelOf, ...props }: PictureProps) {
  const { width, height, fontSize } = layout;
  const unlabelled = layout.labels.some(({ id }) => id === props.marked) ? null : props.marked;
  const mirrored = direction === "rtl" ? `matrix(-1 0 0 1 ${width} 0)` : undefined;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={className}
      direction={direction}
      fontSize={fontSize}
      aria-hidden="true"
      data-width={width}
    >
      <g transform={mirrored}>
        <Lines layout={layout} colours={props.colours} />
        <Dots layout={layout} labelOf={labelOf} {...props} />
      </g>
      <Words layout={layout} direction={direction} colours={props.colours} />
      <ActiveLabel
        layout={layout}
        direction={direction}
        active={props.active ?? unlabelled}
        labelOf={labelOf}
      />
    </svg>
  );
}

function Lines({ layout, colours }: Pick<PictureProps, "layout" | "colours">) {
  return (
    <>
      {layout.lens && <path className="ladder-lens" d={layout.lens} />}
      <path className="ladder-grid" d={layout.ticks.map(({ line }) => line).join("")} />
      <path className="ladder-axis" d={layout.axes.join("")} />
      <path className="ladder-note-mark" d={layout.marks.join("")} />
      {layout.labels.map(({ id, leader }) =>
        leader ? <path key={id} className={`ladder-leader ${colourClass(colours, id)}`} d={leader} /> : null,
      )}
    </>
  );
}

type DotsProps = Pick<PictureProps, "layout" | "colours" | "base" | "marked" | "labelOf">;

function Dots({ layout, colours, base, marked, labelOf }: DotsProps) {
  return layout.dots.map(({ id, x, y, r }) => (
    <a
      key={`${id}-${r}`}
      href={`${base}#${id}`}
      tabIndex={-1}
      className={`${colourClass(colours, id)}${marked === id ? " is-marked" : ""}`}
      data-id={id}
    >
      {base && <title>{labelOf(id)}</title>}
      <circle cx={x} cy={y} r={r} />
    </a>
  ));
}

function Words({ layout, direction, colours }: Pick<PictureProps, "layout" | "direction" | "colours">) {
  const at = fromStart(layout, direction);
  const upright = layout.height > layout.width;
  return (
    <>
      {layout.ticks.map(({ text, x, y }) => (
        <text key={`${x} ${y}`} x={at(x)} y={y} textAnchor={upright ? "end" : tickAnchor(x, layout.width)}>
          {text}
        </text>
      ))}
      {layout.notes.map(({ lines, x, y, anchor }) => (
        <text key={`${x} ${y}`} y={y} textAnchor={anchor}>
          {lines.map((line, i) => (
            <tspan key={line} x={at(x)} dy={i === 0 ? 0 : fontLeading(layout)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {layout.labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          className={`ladder-label ${colourClass(colours, id)}`}
          x={at(x)}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}

type ActiveLabelProps = Pick<PictureProps, "layout" | "direction" | "active" | "labelOf">;

function ActiveLabel({ layout, direction, active, labelOf }: ActiveLabelProps) {
  const dot = layout.dots.findLast(({ id }) => id === active);
  if (!dot || !active) return null;
  const at = fromStart(layout, direction);
  const beyondMiddle = dot.x > layout.width / 2;
  const x = dot.x + (beyondMiddle ? -10 : 10);
  return (
    <>
      <circle className="ladder-ring" cx={at(dot.x)} cy={dot.y} r={dot.r + 2.5} fill="none" />
      <text className="ladder-active" x={at(x)} y={dot.y - 9} textAnchor={beyondMiddle ? "end" : "start"}>
        {labelOf(active)}
      </text>
    </>
  );
}

function colourClass(colours: ReadonlyMap<string, CountryColour>, id: string): string {
  const colour = colours.get(id);
  return colour ? `c-${colour}` : "";
}

function fromStart({ width }: LadderLayout, direction: "ltr" | "rtl") {
  return (x: number) => (direction === "rtl" ? width - x : x);
}

function tickAnchor(x: number, width: number): "start" | "middle" | "end" {
  if (x < 20) return "start";
  return x > width - 20 ? "end" : "middle";
}

function fontLeading({ fontSize }: LadderLayout): number {
  return Math.round(fontSize * LINES_APART);
}
