import { layWaterfall, WATERFALL_SIZES, type WaterfallInput } from "@/lib/charts/waterfall";
import { keptDrawing } from "@/lib/charts/waterfall-kept-drawings";

type WaterfallDrawnProps = { input: WaterfallInput; drawn: string | null };

/**
 * Both sizes as they were drawn at build, or empty room of the same size where nothing was. Only the server has the
 * drawing: in the browser it is part of the page already, and React leaves what it finds there alone.
 */
export function WaterfallDrawn({ input, drawn }: WaterfallDrawnProps) {
  return (
    <div
      className="waterfall-drawn"
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made at build by scripts/draw.ts
      dangerouslySetInnerHTML={{ __html: drawn === null ? emptyRoom(input) : drawingAtHand(drawn) }}
    />
  );
}

function drawingAtHand(drawn: string): string {
  return typeof window === "undefined" ? keptDrawing(drawn) : "";
}

function emptyRoom(input: WaterfallInput): string {
  return WATERFALL_SIZES.map((size) => {
    const { width, height } = layWaterfall(input, size);
    return `<svg class="waterfall-${size}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"></svg>`;
  }).join("");
}
