import { drawPng } from "./png-file";
import type { Sheet } from "./sheet";
import { drawSvg } from "./svg-file";

export type { Sheet };

/** A figure of the page as the text of an SVG file, 1,120 pixels wide. Throws a `PictureFault`. */
export async function toSvgFile(figure: HTMLElement, sheet: Sheet): Promise<string> {
  const { svg } = await drawSvg(figure, sheet);
  return svg;
}

/** The same drawing as a PNG of 2,240 pixels. Throws a `PictureFault`. */
export async function toPngFile(figure: HTMLElement, sheet: Sheet): Promise<Blob> {
  return drawPng(await drawSvg(figure, sheet));
}
