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

/**
 * The one way our own pages fetch data: JSON of this site, narrowed by `parse`.
 * @param href a finished address (siteHref)
 * @throws FetchFault: "network" where there is no answer, "status" where it is not 2xx, "broken" where it is cut
 * off, no JSON, or not what `parse` takes
 */
export async function fetchJson<T>(href: string, parse: (value: unknown) => T | Promise<T>): Promise<T> {
  const response = await fetch(href).catch(() => {
    throw new FetchFault("network");
  });
  if (!response.ok) throw new FetchFault("status", response.status);
  try {
    return await parse(await response.json());
  } catch {
    throw new FetchFault("broken");
  }
}
