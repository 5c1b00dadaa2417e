import type { Bar } from "../picture";
import type { Pen } from "./pen";

/** How high a bar stands with its name, in sizes of the font. */
export const BAR_LINES = 2.1;

const THICKNESS = 0.65;

/** A model's name and figure over a bar of its share of the whole. */
export function drawBar(
  pen: Pen,
  { label, text, share, mark }: Bar,
  { x, y, width, size }: { x: number; y: number; width: number; size: number },
): void {
  const baseline = y + size;
  const style = { y: baseline, size: size, weight: 600 } as const;
  const taken = pen.text(text, { ...style, x: x + width, anchor: "end", colour: "ink" });
  pen.text(label, { ...style, x, colour: `model-${mark}-text`, room: width - taken - size });
  const top = baseline + size * 0.35;
  const thick = size * THICKNESS;
  pen.rect(x, top, width, thick, "track");
  pen.rect(x, top, width * share, thick, `model-${mark}`);
}
