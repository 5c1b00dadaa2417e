import { createElement, type ReactElement } from "react";
import { CHART_SIZES, type ChartSize } from "@/lib/charts/chart-frame";
import type { ChartInput } from "@/lib/charts/chart-input";
import { layAgreement } from "@/lib/charts/lay-agreement";
import { layDots } from "@/lib/charts/lay-dots";
import { layScatter } from "@/lib/charts/lay-scatter";
import { layWaterfall } from "@/lib/charts/waterfall";
import { openFakeBrowser } from "./fake-browser";
import { toStillSvg } from "./still-svg";

const PATIENCE_TURNS = 500;
/** So many turns in which nothing changes any more are the end. */
const STILL_TURNS = 3;

/** Both sizes of a chart as SVG, drawn by the very component that takes over in the browser. */
export async function drawChart(input: ChartInput): Promise<string> {
  openFakeBrowser();
  const drawings: string[] = [];
  for (const size of CHART_SIZES) drawings.push(await drawSize(input, size));
  return drawings.join("");
}

async function drawSize(input: ChartInput, size: ChartSize): Promise<string> {
  // React and Recharts look for a browser when they are loaded, so they are loaded behind it.
  const { createRoot } = await import("react-dom/client");
  let isDrawn = false;
  const picture = await toPicture(input, size, () => {
    isDrawn = true;
  });
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  root.render(picture);
  try {
    await waitUntilStill(container, () => isDrawn, `"${input.summary}" (${input.kind}, ${size})`);
    return toStillSvg(container, `chart-${size}`);
  } finally {
    root.unmount();
    container.remove();
  }
}

async function toPicture(input: ChartInput, size: ChartSize, onDrawn: () => void): Promise<ReactElement> {
  switch (input.kind) {
    case "agreement": {
      const { AgreementPicture } = await import("@/components/charts/agreement-picture");
      return createElement(AgreementPicture, { layout: layAgreement(input, size), onDrawn });
    }
    case "waterfall": {
      const { WaterfallPicture } = await import("@/components/charts/waterfall-picture");
      return createElement(WaterfallPicture, { layout: layWaterfall(input, size), onDrawn });
    }
    case "scatter": {
      const { ScatterPicture } = await import("@/components/charts/scatter-picture");
      return createElement(ScatterPicture, { layout: layScatter(input, size), onDrawn });
    }
    case "dots": {
      const { DotsPicture } = await import("@/components/charts/dots-picture");
      return createElement(DotsPicture, { layout: layDots(input, size), onDrawn });
    }
  }
}

/** Recharts draws in several passes of React's effects; after the last one the picture stays as it is. */
async function waitUntilStill(container: Element, isDrawn: () => boolean, name: string): Promise<void> {
  let [last, still] = ["", 0];
  for (let turn = 0; turn < PATIENCE_TURNS; turn += 1) {
    await new Promise((settle) => setTimeout(settle, 1));
    if (!isDrawn()) continue;
    const now = container.innerHTML;
    still = now === last ? still + 1 : 0;
    last = now;
    if (still === STILL_TURNS) return;
  }
  throw new Error(`The chart ${name} was not drawn.`);
}
