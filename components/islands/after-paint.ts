/** Calls back once the next frame has been painted; at once where none will be, as in a page in the background. */
export function afterPaint(call: () => void): void {
  if (document.visibilityState === "visible") requestAnimationFrame(() => setTimeout(call));
  else setTimeout(call);
}
