/** Tenths of a pixel are all that a screen shows. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** A number that begins with its sign keeps it on the left of its digits, in every script. */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}

/** How a svg counts from the side where rows begin. */
export function fromStart({ width, direction }: { width: number; direction: "ltr" | "rtl" }) {
  return (x: number) => round(direction === "rtl" ? width - x : x);
}
