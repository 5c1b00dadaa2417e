import { attributeValue, listTags } from "@/scripts/finish/html";
import { expect, LANGUAGES, listAddresses, ONCE, test } from "./site";

const LINK_ATTRIBUTES = ["href", "src"] as const;

type Link = { from: string; to: URL };

function listLinks(html: string, from: string): Link[] {
  return listTags(html).flatMap((tag) =>
    LINK_ATTRIBUTES.flatMap((name) => {
      const value = attributeValue(tag, name);
      return value === null ? [] : [{ from, to: new URL(value.replaceAll("&amp;", "&"), from) }];
    }),
  );
}

function idsOf(html: string): Set<string | null> {
  return new Set(listTags(html).map((tag) => attributeValue(tag, "id")));
}

function nameLink({ from, to }: Link): string {
  return `${to.href} on ${from}`;
}

test.skip(({ isMobile }) => isMobile, ONCE);
test.slow();

test("every internal link and fragment of every page resolves", async ({ request, baseURL }) => {
  const home = new URL(baseURL ?? "");
  const pages = new Map<string, { links: Link[]; ids: Set<string | null> }>();
  const open = async (address: URL) => {
    const key = address.origin + address.pathname;
    const known = pages.get(key);
    if (known !== undefined) return known;
    const response = await request.get(key, { maxRedirects: 0 });
    expect(response.status(), key).toBe(200);
    const isPage = response.headers()["content-type"]?.startsWith("text/html") ?? false;
    const body = isPage ? await response.text() : "";
    const page = { links: listLinks(body, address.href), ids: idsOf(body) };
    pages.set(key, page);
    return page;
  };

  const links: Link[] = [];
  for (const address of [...listAddresses(), "404.html"]) {
    const url = new URL(address, home);
    links.push(...(await open(url)).links);
  }
  const internal = links.filter(({ to }) => to.origin === home.origin);
  expect(internal.length).toBeGreaterThan(500);
  // A hundred thousand links: what is wrong is collected, since an expectation for each would take minutes.
  const faults = links.filter(({ to }) => !/^https?:$/.test(to.protocol)).map(nameLink);
  for (const link of internal) {
    const { to } = link;
    if (!to.pathname.startsWith(home.pathname)) faults.push(`${nameLink(link)} leaves the base path`);
    else if (to.hash && !(await open(to)).ids.has(decodeURIComponent(to.hash.slice(1))))
      faults.push(`${nameLink(link)}: the page has no such part`);
    else await open(to);
  }
  expect(faults).toEqual([]);
});

test("every page can be reached by links from the home page", async ({ request, baseURL }) => {
  const home = new URL(baseURL ?? "");
  const reached = new Set([home.href]);
  for (const address of reached) {
    const response = await request.get(address);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    for (const { to } of listLinks(await response.text(), address)) {
      if (to.origin === home.origin) reached.add(to.origin + to.pathname);
    }
  }
  // The newest edition has an address of its own that waits for other people's links.
  const expected = listAddresses().filter((address) => !/\/rankings\/[^/]+\/$/.test(address));
  expect(expected.filter((address) => !reached.has(new URL(address, home).href))).toEqual([]);
});

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
