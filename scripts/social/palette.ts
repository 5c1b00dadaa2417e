/** Between a colour and what it lies on, edges of letters are drawn in so many steps: more cannot be seen. */
const STEPS = 5;

const LARGEST_PALETTE = 256;

type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of a picture as `#rrggbb`, and the steps between each of them and each background. */
export function toPalette(colours: readonly string[], backgrounds: readonly string[]): Rgb[] {
  const drawn = colours.map(toRgb);
  const grounds = backgrounds.map(toRgb);
  const edges = grounds.flatMap((ground) =>
    drawn.flatMap((colour) =>
      Array.from({ length: STEPS - 1 }, (_, step) => mix(ground, colour, (step + 1) / STEPS)),
    ),
  );
  const palette = [...new Map([...drawn, ...edges].map((colour) => [toKey(...colour), colour])).values()];
  if (palette.length > LARGEST_PALETTE)
    throw new Error(`A picture of ${drawn.length} colours needs a palette of ${palette.length}.`);
  return palette;
}

/** For each pixel of an image (three or four bytes a pixel) the place of the nearest colour of the palette. */
export function toIndices(pixels: Uint8Array, channels: number, palette: readonly Rgb[]): Uint8Array {
  const known = new Map<number, number>();
  const indices = new Uint8Array(pixels.length / channels);
  let [lastKey, lastIndex] = [-1, 0];
  for (let i = 0, at = 0; i < indices.length; i += 1, at += channels) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = toKey(red, green, blue);
    if (key !== lastKey) {
      lastIndex = known.get(key) ?? nearest([red, green, blue], palette);
      known.set(key, lastIndex);
      lastKey = key;
    }
    indices[i] = lastIndex;
  }
  return indices;
}

function nearest([red, green, blue]: Rgb, palette: readonly Rgb[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach(([r, g, b], i) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function toKey(red: number, green: number, blue: number): number {
  return (red << 16) | (green << 8) | blue;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])];
}
