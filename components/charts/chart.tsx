"use client";

import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import { useScripted } from "@/components/ui/use-scripted";
import { type ChartFrame, moveAlongRows, rowAt } from "@/lib/charts/chart-frame";
import type { ChartInput } from "@/lib/charts/chart-input";
import { ChartDrawn } from "./chart-drawn";
import type { ChartKind, ChartProps } from "./chart-kind";
import { fitAround, useFit, useLiveChart } from "./chart-loading";

type KindProps<Input extends ChartInput, Layout extends ChartFrame> = { kind: ChartKind<Input, Layout> };

/**
 * The stage of every chart that is drawn at build. The server sends the drawing; the first pointer, touch or focus loads
 * the chart, which then stands in its place and tells each row's figures. To assistive technology it is one slider from
 * row to row.
 */
export function Chart<Input extends ChartInput, Layout extends ChartFrame>({
  kind,
  input,
  drawn,
  isLive = true,
}: KindProps<Input, Layout> & ChartProps<Input>) {
  const className = `chart ${kind.name}`;
  if (isLive) {
    return (
      <div className={className} data-island={kind.name} data-ready="">
        <Summary text={input.summary} />
        <LiveStage kind={kind} input={input} drawn={drawn} />
      </div>
    );
  }
  return (
    <div className={className}>
      <Summary text={input.summary} />
      <ChartDrawn lay={kind.lay} input={input} drawn={drawn} />
    </div>
  );
}

function Summary({ text }: { text: string }) {
  return <p className="sr-only">{text}</p>;
}

type LiveStageProps<Input extends ChartInput, Layout extends ChartFrame> = KindProps<Input, Layout> &
  Omit<ChartProps<Input>, "isLive">;

function LiveStage<Input extends ChartInput, Layout extends ChartFrame>({
  kind,
  input,
  drawn,
}: LiveStageProps<Input, Layout>) {
  const stage = useRef<HTMLDivElement>(null);
  const isScripted = useScripted();
  const kept = useKeptDrawing(drawn, isScripted);
  const { Chart, load } = useLiveChart(kind.load, kept === null);
  const fit = useFit(stage, Chart !== null, kind.widths);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const [active, setActive] = useState<number | null>(null);
  const size = fit?.size;
  const layout = useMemo(() => (size ? kind.lay(input, size) : null), [kind, input, size]);
  const words = useMemo(() => kind.toWords(input), [kind, input]);

  const rowUnder = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const seen = layout ?? kind.lay(input, fitAround(currentTarget, kind.widths).size);
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const point = { x: (clientX - left) / width, y: (clientY - top) / height };
    return kind.rowAt ? kind.rowAt(seen, point) : rowAt(seen, point.y);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setActive(null);
    const next = moveAlongRows(words.length, active, event.key, input.direction);
    if (next === null) return;
    setActive(next);
    event.preventDefault();
  };
  const slider = isScripted && {
    role: "slider",
    tabIndex: 0,
    "aria-label": input.summary,
    "aria-orientation": "vertical" as const,
    "aria-valuemin": 1,
    "aria-valuemax": words.length,
    "aria-valuenow": (active ?? 0) + 1,
    "aria-valuetext": words[active ?? 0] ?? "",
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a slider wherever script runs
    <div
      ref={stage}
      {...slider}
      className="chart-stage"
      onKeyDown={onKeyDown}
      onFocus={() => {
        load();
        setActive((index) => index ?? 0);
      }}
      onBlur={() => setActive(null)}
      onPointerEnter={load}
      onPointerDown={load}
      onPointerMove={(event) => event.pointerType === "mouse" && setActive(rowUnder(event))}
      onPointerUp={(event) => setActive(rowUnder(event))}
      onPointerLeave={(event) => event.pointerType === "mouse" && setActive(null)}
    >
      {!isDrawn && <ChartDrawn lay={kind.lay} input={input} drawn={kept} />}
      {Chart && fit && layout && (
        <div className="chart-live">
          <Chart layout={layout} scale={fit.scale} active={active} onDrawn={onDrawn} />
        </div>
      )}
    </div>
  );
}

/**
 * The drawing that came with the page, until another one is asked for: the browser cannot fetch it back. None where the
 * chart is first drawn by script, as one that was taken away and is back.
 */
function useKeptDrawing(drawn: string | null, isScripted: boolean): string | null {
  const [kept, setKept] = useState(isScripted ? null : drawn);
  if (kept !== null && kept !== drawn) setKept(null);
  return kept === drawn ? kept : null;
}
