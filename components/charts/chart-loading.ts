import { type ComponentType, type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { renewIfOutdated } from "@/components/site/renew-page";
import { CHART_WIDTH_PX, type ChartSize } from "@/lib/charts/chart-frame";

/**
 * The live chart once `load` was called and its file has come, null before. Not React.lazy: that keeps a failure for
 * good, while here the drawing stays and the next touch tries again, unless a deployment took the file away.
 */
export function useLiveChart<Props>(fetchChart: () => Promise<ComponentType<Props>>, isWanted: boolean) {
  const [Chart, setChart] = useState<ComponentType<Props> | null>(null);
  const load = useCallback(() => {
    fetchChart().then((live) => setChart(() => live), renewIfOutdated);
  }, [fetchChart]);
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted, load]);
  return { Chart, load };
}

type Fit = { size: ChartSize; scale: number };
type Widths = Record<ChartSize, number>;

/** Which size fits into the room around an element, and how much it must shrink; by the rules of app/styles/chart.css. */
export function useFit(
  inside: RefObject<HTMLElement | null>,
  isWanted: boolean,
  widths: Widths = CHART_WIDTH_PX,
): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useLayoutEffect(() => {
    const element = inside.current;
    if (!element?.parentElement || !isWanted) return;
    const measure = () => setFit(fitAround(element, widths));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [inside, isWanted, widths]);
  return fit;
}

export function fitAround(element: Element, widths?: Widths): Fit {
  return fitInto(element.parentElement?.clientWidth ?? 0, widths);
}

export function fitInto(roomPx: number, widths: Widths = CHART_WIDTH_PX): Fit {
  if (roomPx >= widths.wide) return { size: "wide", scale: 1 };
  return { size: "narrow", scale: Math.min(1, roomPx / widths.narrow) };
}
