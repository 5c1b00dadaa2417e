declare global {
  var keptDrawings: Map<string, string> | undefined;
}

/*
 * Server components and the server's rendering of client components are two copies of a module; what they share is
 * the process. The drawing goes from one to the other here, past the page's data, where it would be sent twice.
 */
function kept(): Map<string, string> {
  globalThis.keptDrawings ??= new Map();
  return globalThis.keptDrawings;
}

export function keepDrawing(key: string, svg: string): void {
  kept().set(key, svg);
}

/** @throws where `drawnChart` did not keep it before. */
export function keptDrawing(key: string): string {
  const svg = kept().get(key);
  if (svg === undefined) throw new Error(`The drawing ${key} is not at hand. Get the key from drawnChart().`);
  return svg;
}
