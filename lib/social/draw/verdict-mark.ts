import type { VerdictView } from "@/lib/views/verdict-words";
import type { Pen } from "./pen";

const LINE_PX = 4;

/**
 * A verdict in a word, and under it the line that says for or against again: solid for, double against, dotted where it
 * is open, none where no measurement can settle it. `y` is the word's baseline.
 */
export function drawVerdict(
  pen: Pen,
  { word, tone }: VerdictView,
  { x, y, size, room }: { x: number; y: number; size: number; room: number },
): void {
  const colour = tone === "none" ? "quiet" : "ink";
  const width = pen.text(word, { x, y, size, weight: 600, colour, room });
  const top = y + size * 0.38;
  if (tone === "for") pen.rect(x, top, width, LINE_PX, "ahead");
  if (tone === "against") {
    pen.rect(x, top, width, LINE_PX / 2, "behind");
    pen.rect(x, top + LINE_PX, width, LINE_PX / 2, "behind");
  }
  if (tone === "open")
    pen.path(`M${x} ${top + 2}h${width}`, { stroke: "quiet", width: LINE_PX, dashes: "4 4" });
}
