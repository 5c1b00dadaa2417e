import type { DataVersion } from "@/components/site/site-footer";
import { fetchJson } from "@/lib/url/fetch-json";
import { versionHref } from "@/lib/url/version-href";

/** The version of the data that the page shows, as its foot says; null where it has none. */
export function shownVersion(): DataVersion | null {
  const { version, date } = document.querySelector<HTMLElement>("[data-version]")?.dataset ?? {};
  return version && date ? { hash: version, date } : null;
}

/**
 * Whether the site has newer data than those shown; another that is older, as after a deployment was taken back, is not.
 * @throws FetchFault where the site does not answer
 */
export async function hasNewer(shown: DataVersion): Promise<boolean> {
  const now = await fetchJson(versionHref(), parseVersion, { cache: "no-store" });
  return now.hash !== shown.hash && now.date >= shown.date;
}

function parseVersion(value: unknown): DataVersion {
  if (typeof value !== "object" || value === null) throw new TypeError("no version");
  const { date, hash }: Partial<Record<string, unknown>> = { ...value };
  if (typeof date !== "string" || typeof hash !== "string") throw new TypeError("no version");
  return { date, hash };
}
