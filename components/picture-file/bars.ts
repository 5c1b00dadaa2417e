import { type Paint, readColour } from "./colour";

export type Area = { x: number; y: number; width: number; height: number };

/** A layer of a background: gradients of one colour are how the styles draw bars, ticks and lines. */
export type Bar = Area & { paint: Paint };

export type Background = { image: string; position: string; size: string };

/** The bars in an element's background, in the order in which they are painted: the last layer first. */
export function readBars({ image, position, size }: Background, box: Area): Bar[] {
  const [positions, sizes] = [splitLayers(position), splitLayers(size)];
  return splitLayers(image)
    .flatMap((layer, i) => {
      const paint = soleColour(layer);
      if (!paint) return [];
      return [{ ...placeLayer(positions[i % positions.length], sizes[i % sizes.length], box), paint }];
    })
    .reverse();
}

function placeLayer(position = "0% 0%", size = "auto", box: Area): Area {
  const [wide, high = "auto"] = splitWords(size);
  const width = lengthOf(wide, box.width);
  const height = lengthOf(high, box.height);
  const [across, down = "50%"] = splitWords(position);
  return {
    x: box.x + offsetOf(across, box.width - width),
    y: box.y + offsetOf(down, box.height - height),
    width,
    height,
  };
}

/** `auto` of a gradient is all of its box. */
function lengthOf(value: string | undefined, whole: number): number {
  return value === undefined || value === "auto" ? whole : offsetOf(value, whole);
}

/** "43%", "2px", "calc(57% - 1px)": a percentage of `whole` and pixels, as computed styles write them. */
function offsetOf(value = "0%", whole: number): number {
  let sum = 0;
  for (const [, sign, number, unit] of value.matchAll(/([+-]\s*)?([\d.]+)(%|px)/g)) {
    const length = unit === "%" ? (Number(number) / 100) * whole : Number(number);
    sum += sign?.startsWith("-") ? -length : length;
  }
  return sum;
}

function soleColour(layer: string): Paint | null {
  if (!layer.startsWith("linear-gradient")) return null;
  const colours = new Set(layer.match(/(?:rgba?|color)\([^()]*\)/g) ?? []);
  const [colour] = colours;
  return colours.size === 1 && colour ? readColour(colour) : null;
}

function splitLayers(value: string): string[] {
  return value.split(/,\s*(?![^()]*(?:\([^()]*\)[^()]*)*\))/);
}

function splitWords(value: string): string[] {
  return value.split(/\s+(?![^()]*\))/);
}
