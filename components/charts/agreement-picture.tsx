import { Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { AgreementLayout } from "@/lib/charts/lay-agreement";
import { placePointTip } from "@/lib/charts/point-touch";
import {
  AgreementCaptions,
  AgreementGrid,
  AgreementNames,
  CountryDot,
  LyingTick,
  StandingTick,
} from "./agreement-marks";
import { AGREEMENT_TIP, AgreementTip } from "./agreement-tip";
import type { PictureProps } from "./chart-kind";
import { FILL_ROOM } from "./chart-room";
import { ChartTip } from "./chart-tip";

/** From below: the lines of the axes, the countries, those with names, the names. */
const LAYERS = { lines: -100, countries: 0, named: 100, names: 200 } as const;

/** The ranks of two editions as Recharts draws them: at build for the page's HTML, and in the browser once it is touched. */
export function AgreementPicture({
  layout,
  scale = 1,
  active = null,
  onDrawn,
}: PictureProps<AgreementLayout>) {
  const { width, height, rows, plot, domain, ticks, direction, fontSize } = layout;
  const isMirrored = direction === "rtl";
  const [left, right] = isMirrored ? [width - plot.end, 0] : [0, width - plot.end];
  const ranksOf = (some: readonly { rank: number }[]) => some.map(({ rank }) => rank);
  const row = active === null ? undefined : rows[active];
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: plot.top, bottom: 0, left, right }}
      accessibilityLayer={false}
      style={FILL_ROOM}
    >
      <XAxis
        type="number"
        dataKey="dot.ranks[0]"
        domain={domain}
        reversed={isMirrored}
        height={height - plot.bottom}
        ticks={ranksOf(ticks.lying)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }) => <LyingTick layout={layout} rank={payload.value} x={Number(x)} />}
      />
      <YAxis
        type="number"
        dataKey="dot.ranks[1]"
        domain={domain}
        reversed
        orientation={isMirrored ? "right" : "left"}
        width={plot.start}
        ticks={ranksOf(ticks.standing)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => <StandingTick layout={layout} rank={payload.value} y={Number(y)} />}
      />
      <ZIndexLayer zIndex={LAYERS.lines}>
        <AgreementGrid layout={layout} active={row} />
      </ZIndexLayer>
      {[rows.filter(({ named }) => !named), rows.filter(({ named }) => named)].map((some, i) => (
        <Scatter
          key={i === 0 ? "grey" : "named"}
          data={some}
          zIndex={i === 0 ? LAYERS.countries : LAYERS.named}
          isAnimationActive={false}
          shape={(point) => <CountryDot point={point} country={some[point.index]} onDrawn={onDrawn} />}
        />
      ))}
      <ZIndexLayer zIndex={LAYERS.names}>
        <g direction={direction} fontSize={fontSize}>
          <AgreementCaptions layout={layout} />
          <AgreementNames layout={layout} active={row} />
        </g>
      </ZIndexLayer>
      <ChartTip layout={layout} active={active} scale={scale} size={AGREEMENT_TIP} placeBy={placePointTip}>
        <AgreementTip country={row} />
      </ChartTip>
    </ScatterChart>
  );
}
