import { escapeText, tag } from "./markup";
import type { Drawn } from "./svg-file";

/** The height of the samples below the drawing, and the width of one. */
export const SAMPLES_PX = 32;

const TRIES = 20;
const PAUSE_MS = 50;

/**
 * A drawing with a letter of each of its fonts below it. A browser says that an image is there before the fonts within
 * are, and until then leaves out their letters; nothing but the letters themselves tells when they are.
 */
export function withSamples({ svg, width, height, fonts }: Drawn): { svg: string; height: number } {
  const samples = fonts.map(({ family, weight, sample }, i) =>
    tag(
      "text",
      {
        x: (i + 0.25) * SAMPLES_PX,
        y: height + SAMPLES_PX * 0.75,
        "font-family": family,
        "font-weight": weight,
      },
      escapeText(sample),
    ),
  );
  const whole = height + SAMPLES_PX;
  const root = { xmlns: "http://www.w3.org/2000/svg", width, height: whole, "font-size": SAMPLES_PX / 2 };
  return { svg: tag("svg", root, svg + samples.join("")), height: whole };
}

/** Whether an image with samples comes to show all of them. */
export async function showsFonts(image: HTMLImageElement, drawn: Drawn): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (hasAllSamples(image, drawn)) return true;
    await new Promise((settle) => setTimeout(settle, PAUSE_MS));
  }
  return false;
}

function hasAllSamples(image: HTMLImageElement, { width, height, fonts }: Drawn): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, fonts.length * SAMPLES_PX);
  canvas.height = SAMPLES_PX;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(image, 0, -height, width, height + SAMPLES_PX);
  return fonts.every((_, i) =>
    context?.getImageData(i * SAMPLES_PX, 0, SAMPLES_PX, SAMPLES_PX).data.some((value) => value > 0),
  );
}
