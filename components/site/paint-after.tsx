/**
 * Holds the first paint until the parser has come to an element, so that what stands before it is never seen in parts,
 * which move as the next one comes. Chromium knows it; other browsers paint as ever.
 */
export function PaintAfter({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />;
}
