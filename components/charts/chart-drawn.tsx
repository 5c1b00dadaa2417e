import { CHART_SIZES } from "@/lib/charts/chart-frame";
import type { ChartInput } from "@/lib/charts/chart-input";
import { keptDrawing } from "@/lib/charts/kept-drawings";
import type { ChartKind } from "./chart-kind";

type ChartDrawnProps<Input extends ChartInput> = {
  lay: ChartKind<Input>["lay"];
  input: Input;
  drawn: string | null;
};

/**
 * Both sizes as they were drawn at build, or empty room of the same size where nothing was. Only the server has the
 * drawing: in the browser it is part of the page already, and React leaves what it finds there alone.
 */
export function ChartDrawn<Input extends ChartInput>({ lay, input, drawn }: ChartDrawnProps<Input>) {
  return (
    <div
      className="chart-drawn"
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made at build by scripts/draw.ts
      dangerouslySetInnerHTML={{ __html: drawn === null ? emptyRoom(lay, input) : drawingAtHand(drawn) }}
    />
  );
}

function drawingAtHand(drawn: string): string {
  return typeof window === "undefined" ? keptDrawing(drawn) : "";
}

function emptyRoom<Input extends ChartInput>(lay: ChartKind<Input>["lay"], input: Input): string {
  return CHART_SIZES.map((size) => {
    const { width, height } = lay(input, size);
    return `<svg class="chart-${size}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"></svg>`;
  }).join("");
}
