/** Should an island never start, what is drawn stays what the address asks for without it. */
const PATIENCE_MS = 4000;

/**
 * Waits until the island around a picture has read the address: before that it shows its default, and takes no line
 * that is not its own.
 */
export async function whenReady(figure: HTMLElement): Promise<void> {
  const island = figure.closest("[data-island]:not([data-ready])");
  if (!island) return;
  await new Promise<void>((resolve) => {
    new MutationObserver(() => resolve()).observe(island, { attributeFilter: ["data-ready"] });
    setTimeout(resolve, PATIENCE_MS);
  });
  // A part that still waits for its turn would throw away what it did not draw; the press was too early to be heard.
  figure.dispatchEvent(new Event("focusin"));
}
