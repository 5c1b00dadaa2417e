/** Several scripts may be gone at once. */
let isRenewing = false;

/**
 * Loads the page anew where the site was deployed since it came and one of its scripts is gone; what the reader chose
 * stands in the address. Never where the page was itself loaded anew, so that it cannot go round. Asked where a script
 * or what it needs did not come; without a connection nothing happens.
 */
export async function renewIfOutdated(): Promise<void> {
  if (isRenewing || wasLoadedAnew()) return;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")];
  const gone = await Promise.all(scripts.map(({ src }) => isGone(src)));
  if (isRenewing || !gone.includes(true)) return;
  isRenewing = true;
  location.reload();
}

function wasLoadedAnew(): boolean {
  return performance
    .getEntriesByType("navigation")
    .some((entry) => "type" in entry && entry.type === "reload");
}

async function isGone(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
  return answer?.status === 404;
}
