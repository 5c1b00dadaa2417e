/**
 * Why there is no file: `too-large` for a canvas, `no-font` where one of the page's fonts did not come, `not-drawn` where
 * the browser made no image of the drawing.
 */
export type PictureFaultCode = "too-large" | "no-font" | "not-drawn";

/** Thrown by `toSvgFile` and `toPngFile`; the code is for whoever tells the reader. */
export class PictureFault extends Error {
  override readonly name = "PictureFault";
  readonly code: PictureFaultCode;

  constructor(code: PictureFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
