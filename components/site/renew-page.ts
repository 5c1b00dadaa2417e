import { DATA_FROM } from "@/lib/islands/island-data";

/** Several files may be gone at once. */
let isRenewing = false;

/**
 * Loads the page anew where the site was deployed since it came and one of its scripts is gone, or what an island is
 * drawn from; what the reader chose stands in the address. Never where the page was itself loaded anew, so that it cannot
 * go round. Asked where one of them, or what they need, did not come; without a connection nothing happens.
 */
export async function renewIfOutdated(): Promise<void> {
  if (isRenewing || wasLoadedAnew()) return;
  const needed = [...document.querySelectorAll(`script:is([src], [${DATA_FROM}])`)];
  const addresses = needed.map(
    (script) => script.getAttribute("src") ?? script.getAttribute(DATA_FROM) ?? "",
  );
  await Promise.all(addresses.map(renewIfGone));
}

/** Each by itself: an answer that does not come holds up none of the others. */
async function renewIfGone(address: string): Promise<void> {
  const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer?.status !== 404 || isRenewing) return;
  isRenewing = true;
  location.reload();
}

function wasLoadedAnew(): boolean {
  return performance
    .getEntriesByType("navigation")
    .some((entry) => "type" in entry && entry.type === "reload");
}
