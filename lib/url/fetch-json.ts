/** Why data could not be had, for a message that says so. */
export class FetchFault extends Error {
  override readonly name = "FetchFault";
  constructor(
    readonly reason: "network" | "status" | "broken",
    readonly status: number | null = null,
  ) {
    super(status === null ? reason : `${reason} ${status}`);
  }
}

/** So long a file may take on the worst line; after that whoever waits is told, and may try again. */
const PATIENCE_MS = 60_000;

/**
 * The one way our own pages fetch data: JSON of this site, narrowed by `parse`.
 * @param href a finished address (siteHref)
 * @throws FetchFault: "network" where there is no answer in time, "status" where it is not 2xx, "broken" where it is cut
 * off, no JSON, or not what `parse` takes
 */
export function fetchJson<T>(
  href: string,
  parse: (value: unknown) => T | Promise<T>,
  init?: RequestInit,
): Promise<T> {
  return fetchRead(href, async (response) => parse(await response.json()), init);
}

/**
 * Another page of this site, as text.
 * @throws FetchFault as `fetchJson` does
 */
export function fetchText(href: string): Promise<string> {
  return fetchRead(href, (response) => response.text());
}

async function fetchRead<T>(href: string, read: (response: Response) => Promise<T>, init?: RequestInit) {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(href, { ...init, signal }).catch(() => {
    throw new FetchFault("network");
  });
  if (!response.ok) throw new FetchFault("status", response.status);
  try {
    return await read(response);
  } catch {
    throw new FetchFault(signal.aborted ? "network" : "broken");
  }
}
