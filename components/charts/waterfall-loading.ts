import { type ComponentType, type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { WATERFALL_WIDTH_PX, type WaterfallSize } from "@/lib/charts/waterfall";
import type { WaterfallPictureProps } from "./waterfall-picture";

/**
 * The live chart once `load` was called and its file has come, null before. Not React.lazy: that keeps a failure for
 * good, while here the drawing stays and the next touch tries again.
 */
export function useLiveChart(isWanted: boolean) {
  const [Chart, setChart] = useState<ComponentType<WaterfallPictureProps> | null>(null);
  const load = useCallback(() => {
    import("./waterfall-live").then(
      (live) => setChart(() => live.default),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted, load]);
  return { Chart, load };
}

type Fit = { size: WaterfallSize; scale: number };

/** Which size fits into the room around an element, and how much it must shrink; by the rules of app/styles/waterfall.css. */
export function useFit(inside: RefObject<HTMLElement | null>, isWanted: boolean): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useLayoutEffect(() => {
    const element = inside.current?.parentElement;
    if (!element || !isWanted) return;
    const measure = () => setFit(fitInto(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [inside, isWanted]);
  return fit;
}

export function fitInto(roomPx: number): Fit {
  if (roomPx >= WATERFALL_WIDTH_PX.wide) return { size: "wide", scale: 1 };
  return { size: "narrow", scale: Math.min(1, roomPx / WATERFALL_WIDTH_PX.narrow) };
}
