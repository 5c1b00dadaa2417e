import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEPT_TITLE } from "@/components/offline/kept-headers";
import { FILE_CACHE, PAGE_CACHE } from "@/components/offline/own-caches";
import { BOUNDS } from "@/components/offline/worker/bounds";
import { keepFile, keepPage, keptFile, keptPage } from "@/components/offline/worker/keep";
import { KEPT_AT_MOST } from "@/lib/views/offline-page";
import { addressesIn, ownAnswer, pageOf, stubCaches } from "./stored";

const SITE = "https://example.org";
const METHOD = `${SITE}/en/method/`;

beforeEach(stubCaches);
afterEach(() => vi.unstubAllGlobals());

describe("a page that is kept", () => {
  it("is found under its address whatever its state, and bears the mark of one that was kept", async () => {
    await keepPage(`${METHOD}?sort=name#rus`, ownAnswer(pageOf("en", "Method")));
    const kept = await keptPage(`${METHOD}?q=rus`);
    expect(await kept?.text()).toContain('<html data-kept="" lang="en">');
  });

  it("keeps its title and its headers, but not those of how it travelled", async () => {
    const headers = { "content-security-policy": "frame-ancestors 'self'", "content-encoding": "gzip" };
    await keepPage(METHOD, ownAnswer(pageOf("ar", "الطريقة &amp; more"), { headers }));
    const kept = await keptPage(METHOD);
    expect(decodeURIComponent(kept?.headers.get(KEPT_TITLE) ?? "")).toBe("الطريقة &amp; more");
    expect(kept?.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(kept?.headers.has("content-encoding")).toBe(false);
  });

  it.each([
    ["a page that is missing", ownAnswer(pageOf("en", "Missing"), { status: 404 })],
    ["a fault of the server", ownAnswer(pageOf("en", "Fault"), { status: 500 })],
    ["what is no page", ownAnswer("{}", { headers: { "content-type": "application/json" } })],
    [
      "an answer of elsewhere",
      new Response(pageOf("en", "Other"), { headers: { "content-type": "text/html" } }),
    ],
  ])("is not %s", async (_, answer) => {
    await keepPage(METHOD, answer);
    expect(await addressesIn(PAGE_CACHE)).toEqual([]);
  });

  it("is not one that was cut off", async () => {
    const answer = ownAnswer(pageOf("en", "Cut"));
    vi.spyOn(answer, "text").mockRejectedValue(new TypeError("terminated"));
    await expect(keepPage(METHOD, answer)).rejects.toThrow("terminated");
    expect(await addressesIn(PAGE_CACHE)).toEqual([]);
  });
});

describe("what is kept", () => {
  it("is so many pages at most, of which the one visited longest ago goes first", async () => {
    const addresses = Array.from({ length: BOUNDS.pages.most }, (_, i) => `${SITE}/en/${i}/`);
    for (const address of addresses) await keepPage(address, ownAnswer(pageOf("en", address)));
    await keepPage(`${SITE}/en/0/`, ownAnswer(pageOf("en", "again")));
    await keepPage(METHOD, ownAnswer(pageOf("en", "new")));
    const kept = await addressesIn(PAGE_CACHE);
    expect(kept).toHaveLength(BOUNDS.pages.most);
    expect(kept).not.toContain(`${SITE}/en/1/`);
    expect(kept.slice(-2)).toEqual([`${SITE}/en/0/`, METHOD]);
  });

  it("is so many bytes at most", async () => {
    const large = "x".repeat(BOUNDS.files.mostBytes / 2);
    for (const name of ["a", "b", "c"]) await keepFile(`${SITE}/${name}.js`, ownAnswer(large));
    expect(await addressesIn(FILE_CACHE)).toEqual([`${SITE}/b.js`, `${SITE}/c.js`]);
    expect(await (await keptFile(`${SITE}/c.js`))?.text()).toHaveLength(large.length);
  });

  it("is at most what the page that tells of it says", () => {
    const { pages, files } = BOUNDS;
    expect(pages.most).toBe(KEPT_AT_MOST.pages);
    expect((pages.mostBytes + files.mostBytes) / 1e6).toBe(KEPT_AT_MOST.megabytes);
  });
});
