import type { MeasuredHeight } from "@/lib/pictures/embed-code";

/** Of a phone, a tablet's column, an article's and a whole desk. */
const WIDTHS_PX = [320, 480, 720, 1120] as const;

/** For fonts that a reader's browser has instead of ours. */
const SPARE_PX = 8;
const LONGEST_WAIT_MS = 5000;
const STEP_MS = 50;

/** How high the embed in a frame is at each width. The frame is of our own site and has loaded. */
export async function measureHeights(frame: HTMLIFrameElement): Promise<MeasuredHeight[]> {
  await drawn(frame);
  const heights: MeasuredHeight[] = [];
  frame.height = "1";
  for (const width of WIDTHS_PX) {
    frame.width = String(width);
    await nextFrame();
    const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
    heights.push({ width, height: height + SPARE_PX });
  }
  return heights;
}

/** Once its fonts are there and what was chosen is drawn; a figure that takes too long is measured as it is. */
async function drawn({ contentDocument: embed }: HTMLIFrameElement): Promise<void> {
  await embed?.fonts.ready;
  const isDrawing = () => embed?.querySelector(":root[data-query], [aria-busy=true]");
  for (let waited = 0; isDrawing() && waited < LONGEST_WAIT_MS; waited += STEP_MS)
    await new Promise((settle) => setTimeout(settle, STEP_MS));
}

function nextFrame(): Promise<void> {
  return new Promise((settle) => requestAnimationFrame(() => settle()));
}
