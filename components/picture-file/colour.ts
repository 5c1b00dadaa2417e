export type Paint = { colour: string; opacity: number };

/**
 * A computed colour as every reader of SVG knows it: six digits, and its opacity beside them. Null where nothing would
 * be seen.
 */
export function readColour(computed: string): Paint | null {
  const parts = computed.match(/[\d.]+%?/g) ?? [];
  if (computed.startsWith("rgb")) return paintOf(parts.slice(0, 3).map(Number), parts[3]);
  if (computed.startsWith("color(srgb "))
    return paintOf(
      parts.slice(0, 3).map((part) => Number(part) * 255),
      parts[3],
    );
  return null;
}

function paintOf(channels: readonly number[], alpha: string | undefined): Paint | null {
  const opacity = alpha?.endsWith("%") ? Number.parseFloat(alpha) / 100 : Number(alpha ?? 1);
  if (opacity === 0) return null;
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0"));
  return { colour: `#${digits.join("")}`, opacity };
}

/** The attributes that paint with a colour: `fill` and `fill-opacity`, or those of a stroke. */
export function paintAttributes(kind: "fill" | "stroke", { colour, opacity }: Paint): Record<string, string> {
  return opacity === 1 ? { [kind]: colour } : { [kind]: colour, [`${kind}-opacity`]: String(opacity) };
}
