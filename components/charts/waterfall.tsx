"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { layWaterfall, moveAlongRows, type WaterfallInput } from "@/lib/charts/waterfall";
import { WaterfallDrawn } from "./waterfall-drawn";
import { useFit, useLiveChart } from "./waterfall-loading";

type WaterfallProps = {
  input: WaterfallInput;
  /** What drawnChart(input) returned; null where the reader chose something that was not drawn at build. */
  drawn: string | null;
  /** False where the picture stays as it was drawn, as on pages without an island. */
  isLive?: boolean;
};

/**
 * Where the points between two countries lie. The server sends the drawing; the first pointer, touch or focus loads
 * the chart, which then stands in its place and tells each bar's value and range. To assistive technology it is one
 * slider from bar to bar.
 */
export function Waterfall({ input, drawn, isLive = true }: WaterfallProps) {
  const summaryId = useId();
  if (isLive) {
    return (
      <div className="waterfall" data-island="waterfall" data-ready="">
        <Summary id={summaryId} text={input.summary} />
        <LiveStage input={input} drawn={drawn} labelledBy={summaryId} />
      </div>
    );
  }
  return (
    <div className="waterfall">
      <Summary id={summaryId} text={input.summary} />
      <WaterfallDrawn input={input} drawn={drawn} />
    </div>
  );
}

function Summary({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="sr-only">
      {text}
    </p>
  );
}

type LiveStageProps = Pick<WaterfallProps, "input" | "drawn"> & { labelledBy: string };

function LiveStage({ input, drawn, labelledBy }: LiveStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const kept = useKeptDrawing(drawn);
  const { Chart, load } = useLiveChart(kept === null);
  const fit = useFit(stage, Chart !== null);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const [active, setActive] = useState<number | null>(null);
  const isScripted = useScripted();
  const layout = layWaterfall(input, fit?.size ?? "wide");
  const { rows } = layout;
  const row = rows[active ?? 0];

  const rowUnder = ({ clientY, currentTarget }: PointerEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    return Math.min(rows.length - 1, Math.max(0, Math.floor(((clientY - top) / height) * rows.length)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setActive(null);
    const next = moveAlongRows(rows.length, active, event.key, input.direction);
    if (next === null) return;
    setActive(next);
    event.preventDefault();
  };
  const slider = isScripted && {
    role: "slider",
    tabIndex: 0,
    "aria-labelledby": labelledBy,
    "aria-orientation": "vertical" as const,
    "aria-valuemin": 1,
    "aria-valuemax": rows.length,
    "aria-valuenow": (active ?? 0) + 1,
    "aria-valuetext": row && [row.label, row.valueText, row.rangeText].filter(Boolean).join(", "),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a slider wherever script runs
    <div
      ref={stage}
      {...slider}
      className="waterfall-stage"
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
      {!isDrawn && <WaterfallDrawn input={input} drawn={kept} />}
      {Chart && fit && <Chart layout={layout} scale={fit.scale} active={active} onDrawn={onDrawn} />}
    </div>
  );
}

/** The drawing that came with the page, until another one is asked for: the browser cannot fetch it back. */
function useKeptDrawing(drawn: string | null): string | null {
  const [kept, setKept] = useState(drawn);
  if (kept !== null && kept !== drawn) setKept(null);
  return kept === drawn ? kept : null;
}

/** False on the server and while the page is taken over: without script there is nothing to slide. */
function useScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
