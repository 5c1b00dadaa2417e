import { SAMPLES_PX, showsFonts, withSamples } from "./font-samples";
import { PictureFault } from "./picture-fault";
import type { Drawn } from "./svg-file";

/** Pixels of the file by pixel of the drawing. */
const SCALE = 2;

const MAX_IMAGES = 3;

/** What a browser's canvas holds along a side. */
const MAX_SIDE_PX = 16_384;

/** The drawing in pixels, twice as fine. Throws `too-large`, `not-drawn` or `no-font`. */
export async function drawPng(drawn: Drawn): Promise<Blob> {
  const [wide, high] = [drawn.width * SCALE, drawn.height * SCALE];
  if (high > MAX_SIDE_PX)
    throw new PictureFault(
      "too-large",
      `A picture of ${wide} by ${high} pixels is more than a canvas holds.`,
    );
  const image = await loadWithFonts(drawn);
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = high;
  canvas.getContext("2d")?.drawImage(image, 0, 0, wide, high + SAMPLES_PX * SCALE);
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, "image/png"));
  if (!blob) throw new PictureFault("not-drawn", "The browser made no image of the drawing.");
  return blob;
}

/** An image whose fonts did not come in time is made anew: the browser has them ready by then. */
async function loadWithFonts(drawn: Drawn): Promise<HTMLImageElement> {
  const { svg, height } = withSamples(drawn);
  for (let images = 0; images < MAX_IMAGES; images += 1) {
    const image = await loadImage(svg, drawn.width * SCALE, height * SCALE);
    if (await showsFonts(image, drawn)) return image;
  }
  throw new PictureFault("no-font", "The browser did not draw the letters of a font.");
}

/** By an address that holds all of it, the only kind that the pages' policy allows. */
async function loadImage(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => {
    throw new PictureFault("not-drawn", "The browser read no image from the drawing.");
  });
  return image;
}
