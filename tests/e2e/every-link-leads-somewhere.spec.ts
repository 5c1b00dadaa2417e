import { askFor, type ServedPage, servedPages } from "./served-pages";
import { expect, LANGUAGES, test } from "./site";

// In one worker, which reads the whole site once.
test.describe.configure({ mode: "default" });
test.slow();

function keyOf({ origin, pathname }: URL): string {
  return origin + pathname;
}

test.describe("of the whole site as it is served", () => {
  test("every internal link and fragment of every page resolves", async ({ baseURL }) => {
    const home = new URL(baseURL ?? "");
    const pages = await servedPages(home);
    const idsOf = new Map(pages.map(({ url, ids }) => [keyOf(url), ids]));
    const isThere = new Map(pages.map(({ url }) => [keyOf(url), true]));
    let internal = 0;
    // Collected, since an expectation for each of a hundred thousand links would take minutes.
    const faults: string[] = [];
    for (const { url, links } of pages) {
      for (const to of links) {
        const fault = (what: string) => faults.push(`${to.href} on ${url.href}: ${what}`);
        if (!/^https?:$/.test(to.protocol)) fault("no address of the web");
        if (to.origin !== home.origin) continue;
        internal += 1;
        const key = keyOf(to);
        if (!isThere.has(key)) isThere.set(key, (await askFor(key)).status === 200);
        const part = decodeURIComponent(to.hash.slice(1));
        if (!to.pathname.startsWith(home.pathname)) fault("leaves the base path");
        else if (!isThere.get(key)) fault("is not there");
        else if (part && !idsOf.get(key)?.has(part)) fault("the page has no such part");
      }
    }
    expect(faults).toEqual([]);
    expect(internal).toBeGreaterThan(500);
  });

  test("every page can be reached by links from the home page", async ({ baseURL }) => {
    const home = new URL(baseURL ?? "");
    const pages = new Map((await servedPages(home)).map((page) => [keyOf(page.url), page]));
    const reached = new Set([home.href]);
    for (const address of reached)
      for (const to of pages.get(address)?.links ?? []) if (to.origin === home.origin) reached.add(keyOf(to));
    // The newest edition has an address of its own that waits for other people's links.
    const expected = [...pages.keys()].filter(
      (key) => !/\/((rankings|weights)\/[^/]+\/|404\.html)$/.test(key),
    );
    expect(expected.filter((key) => !reached.has(key))).toEqual([]);
  });

  test("every figure and every result of every page opens a panel of its page", async ({ baseURL }) => {
    const pages = await servedPages(new URL(baseURL ?? ""));
    expect(pages.flatMap(faultsOfPanels)).toEqual([]);
    expect(pages.reduce((sum, { figures }) => sum + figures.length, 0)).toBeGreaterThan(4 * 83 * 8);
    const ofModels = pages.filter(({ url }) => url.pathname.endsWith("/models/"));
    expect(ofModels.reduce((sum, { opened }) => sum + opened.length, 0)).toBeGreaterThan(2 * 20);
  });
});

function faultsOfPanels({ url, panels, figures, opened }: ServedPage): string[] {
  const names = new Set(panels);
  const missing = [...figures, ...opened].filter((panel) => panel === null || !names.has(panel));
  const faults = missing.map((panel) => `${panel} on ${url.href}`);
  return names.size === panels.length ? faults : [...faults, `${url.href}: two panels of one name`];
}

test("a page names itself and its twins in the other languages", async ({ page }) => {
  for (const locale of LANGUAGES) {
    await page.goto(`${locale}/rankings/global-ai-index/2024/`);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      new RegExp(`/${locale}/rankings/global-ai-index/2024/$`),
    );
    for (const other of LANGUAGES) {
      await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute(
        "href",
        new RegExp(`/${other}/rankings/global-ai-index/2024/$`),
      );
    }
  }
  await page.goto("");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en\/$/);
});
