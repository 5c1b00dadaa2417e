import { drawElement } from "./draw-element";
import { findNeeded, type NeededFont, toFontRules } from "./font-rules";
import { layOutSheet } from "./lay-out-sheet";
import { type LoadedFont, loadFonts } from "./load-fonts";
import { escapeText, short, tag } from "./markup";
import { type Frame, furnishFrame, openFrame, SHEET_WIDTH_PX } from "./open-frame";
import { takePen } from "./pen";
import type { Sheet } from "./sheet";

/** A picture as the text of an SVG file, its size and the fonts within. */
export type Drawn = { svg: string; width: number; height: number; fonts: readonly NeededFont[] };

/**
 * Draws a figure of the page and its sheet: texts as texts, shapes as shapes, in light colours and the form of a desk,
 * with every style an attribute and the fonts within. Throws `no-font` where a font of the page does not come.
 */
export async function drawSvg(figure: HTMLElement, sheet: Sheet): Promise<Drawn> {
  const fonts = await loadFonts();
  const frame = await openFrame();
  try {
    await furnishFrame(frame, sheet, fonts);
    const room = layOutSheet(figure, sheet, frame);
    return writeFile(room, fonts, sheet, frame);
  } finally {
    frame.close();
  }
}

function writeFile(room: HTMLElement, fonts: readonly LoadedFont[], sheet: Sheet, { view }: Frame): Drawn {
  const { width, height } = room.getBoundingClientRect();
  const size = { width: SHEET_WIDTH_PX, height: Math.ceil((height * SHEET_WIDTH_PX) / width) };
  // To the last pixel, of which a part would be seen through.
  const whole = (size.height * width) / SHEET_WIDTH_PX;
  room.style.height = `${whole}px`;
  const pen = takePen(room, view);
  const drawing = drawElement(room, pen);
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size,
    viewBox: `0 0 ${short(width)} ${short(whole)}`,
    "xml:lang": sheet.lang,
    "font-family": pen.family.replace(/sans-serif$/, "Arial, sans-serif"),
    "text-rendering": "geometricPrecision",
    style: `font-variant-numeric:${view.getComputedStyle(room).fontVariantNumeric}`,
  };
  const needed = findNeeded(fonts, pen.written);
  const head = tag("title", {}, escapeText(sheet.title)) + tag("style", {}, toFontRules(needed));
  return { ...size, fonts: needed, svg: tag("svg", root, head + drawing) };
}
