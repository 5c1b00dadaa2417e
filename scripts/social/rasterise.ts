import sharp from "sharp";
import type { Drawing } from "@/lib/social/draw/pen";
import { toIndexedPng } from "./indexed-png";
import { toIndices, toPalette } from "./palette";

/** A drawing as PNG, in no colours but its own and the steps between them and `backgrounds`. */
export async function toPng(
  { svg, colours, ...size }: Drawing,
  backgrounds: readonly string[],
): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const palette = toPalette(colours, backgrounds);
  return toIndexedPng(size, toIndices(data, info.channels, palette), palette);
}
