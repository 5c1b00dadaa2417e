import { createElement } from "react";
import {
  layWaterfall,
  WATERFALL_SIZES,
  type WaterfallInput,
  type WaterfallSize,
} from "@/lib/charts/waterfall";
import { openFakeBrowser } from "./fake-browser";
import { toStillSvg } from "./still-svg";

const PATIENCE_TURNS = 500;

/** Both sizes of a waterfall as SVG, drawn by the very component that takes over in the browser. */
export async function drawWaterfall(input: WaterfallInput): Promise<string> {
  openFakeBrowser();
  const drawings: string[] = [];
  for (const size of WATERFALL_SIZES) drawings.push(await drawSize(input, size));
  return drawings.join("");
}

async function drawSize(input: WaterfallInput, size: WaterfallSize): Promise<string> {
  // React and Recharts look for a browser when they are loaded, so they are loaded behind it.
  const { createRoot } = await import("react-dom/client");
  const { WaterfallPicture } = await import("@/components/charts/waterfall-picture");
  const layout = layWaterfall(input, size);
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  root.render(createElement(WaterfallPicture, { layout }));
  try {
    const isDrawn = () =>
      container.querySelectorAll(".waterfall-row, .waterfall-total").length > layout.rows.length;
    await waitFor(isDrawn, `The waterfall "${input.summary}" was not drawn (${size}).`);
    return toStillSvg(container, `waterfall-${size}`);
  } finally {
    root.unmount();
    container.remove();
  }
}

/** Recharts draws in several passes of React's effects. */
async function waitFor(isDone: () => boolean, failure: string): Promise<void> {
  for (let turn = 0; turn < PATIENCE_TURNS; turn += 1) {
    await new Promise((settle) => setTimeout(settle, 1));
    if (isDone()) return;
  }
  throw new Error(failure);
}
