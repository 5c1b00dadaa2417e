import type { MeasuredHeight } from "@/lib/pictures/embed-code";

/** The height that is enough at a width: between two measured ones a picture is no higher than at either. */
export function heightAt(heights: readonly MeasuredHeight[], width: number): number {
  const narrower = heights.filter((one) => one.width <= width).at(-1) ?? heights[0];
  const wider = heights.find((one) => one.width >= width) ?? heights.at(-1);
  return Math.max(narrower?.height ?? 0, wider?.height ?? 0);
}
