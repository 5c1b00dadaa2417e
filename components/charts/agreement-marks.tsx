import { useEffect } from "react";
import type { ScatterShapeProps } from "recharts";
import type { AgreementLayout, LaidCountry } from "@/lib/charts/lay-agreement";
import { isolateText } from "@/lib/i18n/isolate-text";
import { fromStart, round } from "./svg-figures";

type LayoutProps = { layout: AgreementLayout };
type ActiveProps = LayoutProps & { active: LaidCountry | undefined };

const colourClass = (country: LaidCountry | undefined) =>
  country?.named?.colour ? ` c-${country.named.colour}` : "";

/** A line at each tick, the line of equal ranks, and from the country that is asked about one to either axis. */
export function AgreementGrid({ layout, active }: ActiveProps) {
  const { plot, ticks } = layout;
  const at = fromStart(layout);
  const [start, end, top, bottom] = [at(plot.start), at(plot.end), round(plot.top), round(plot.bottom)];
  const upright = ticks.lying.map(({ x }) => `M${at(x)} ${top}V${bottom}`);
  const level = ticks.standing.map(({ y }) => `M${start} ${round(y)}H${end}`);
  return (
    <>
      <path className="agreement-line" d={[...upright, ...level].join("")} />
      <path className="agreement-equal" d={`M${start} ${top}L${end} ${bottom}`} />
      {active && (
        <path className="agreement-cross" d={`M${start} ${round(active.y)}H${at(active.x)}V${bottom}`} />
      )}
    </>
  );
}

type DotProps = { point: ScatterShapeProps; country: LaidCountry | undefined; onDrawn?: () => void };

/** A country; its name comes up under a resting pointer, also without script. */
export function CountryDot({ point: { cx = 0, cy = 0 }, country, onDrawn }: DotProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  if (!country) return null;
  const { dot, r, named } = country;
  return (
    <circle
      className={`agreement-dot${named ? " is-named" : ""}${colourClass(country)}`}
      cx={round(cx)}
      cy={round(cy)}
      r={r}
      data-id={dot.id}
    >
      <title>{`${isolateText(dot.name)}: ${dot.ranks.join(" · ")}`}</title>
    </circle>
  );
}

/** The names beside their dots, and a ring around the country that is asked about. */
export function AgreementNames({ layout, active }: ActiveProps) {
  const at = fromStart(layout);
  return (
    <>
      {layout.labels.map(({ id, text, x, y, anchor, leader }) => {
        const country = layout.rows.find(({ dot }) => dot.id === id);
        return (
          <g key={id} className={`agreement-name${colourClass(country)}`}>
            {leader && country && (
              <path d={`M${at(country.x)} ${round(country.y)}L${at(leaderEnd(x, anchor))} ${round(y - 4)}`} />
            )}
            <text x={at(x)} y={round(y)} textAnchor={anchor === "start" ? undefined : anchor}>
              {isolateText(text)}
            </text>
          </g>
        );
      })}
      {active && (
        <circle className="agreement-ring" cx={at(active.x)} cy={round(active.y)} r={active.r + 3} />
      )}
    </>
  );
}

const LEADER_GAP_PX = 3;

function leaderEnd(x: number, anchor: string): number {
  return anchor === "end" ? x + LEADER_GAP_PX : x - LEADER_GAP_PX;
}

/** What either axis counts: over the plot, and under it. */
export function AgreementCaptions({ layout }: LayoutProps) {
  const at = fromStart(layout);
  const { captions, plot } = layout;
  return (
    <>
      {captions.standing.map(({ text, y }) => (
        <text key={text} className="agreement-caption" x={at(0)} y={round(y)} dy="0.35em">
          {text}
        </text>
      ))}
      {captions.lying.map(({ text, y }) => (
        <text
          key={text}
          className="agreement-caption"
          x={at(plot.end)}
          y={round(y)}
          dy="0.35em"
          textAnchor="end"
        >
          {text}
        </text>
      ))}
    </>
  );
}

type TickProps = LayoutProps & { rank: number };

/** A rank under its line; the picture's own fonts and place, not the library's. */
export function LyingTick({ layout, rank, x }: TickProps & { x: number }) {
  const y = layout.ticks.lying[0]?.y ?? 0;
  return <Tick layout={layout} rank={rank} x={x} y={y} anchor="middle" />;
}

/** A rank at the start of its line. */
export function StandingTick({ layout, rank, y }: TickProps & { y: number }) {
  const x = fromStart(layout)(layout.ticks.standing[0]?.x ?? 0);
  return <Tick layout={layout} rank={rank} x={x} y={y} anchor="end" />;
}

function Tick({
  layout,
  rank,
  x,
  y,
  anchor,
}: TickProps & { x: number; y: number; anchor: "middle" | "end" }) {
  return (
    <text
      className="agreement-tick"
      direction={layout.direction}
      fontSize={layout.fontSize}
      x={round(x)}
      y={round(y)}
      dy="0.35em"
      textAnchor={anchor}
    >
      {rank}
    </text>
  );
}
