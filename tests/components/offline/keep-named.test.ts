import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FILE_CACHE, PAGE_CACHE } from "@/components/offline/own-caches";
import { keepNamed } from "@/components/offline/worker/keep-named";
import { addressesIn, ownAnswer, pageOf, stubCaches } from "./stored";

const SITE = "https://example.org";
const METHOD = `${SITE}/en/method/`;
const SHELL = `${SITE}/shell.js`;

beforeEach(() => {
  stubCaches();
  vi.stubGlobal("location", new URL(METHOD));
  vi.stubGlobal("fetch", async ({ url }: Request) => {
    if (url.endsWith("/gone.js")) throw new TypeError("Failed to fetch");
    return ownAnswer(url === METHOD ? pageOf("en", "Method") : "let a;");
  });
});
afterEach(() => vi.unstubAllGlobals());

it("keeps what a page names, and goes on where something does not come", async () => {
  await keepNamed({ pages: [METHOD], files: [`${SITE}/gone.js`, SHELL] });
  expect(await addressesIn(PAGE_CACHE)).toEqual([METHOD]);
  expect(await addressesIn(FILE_CACHE)).toEqual([SHELL]);
});

it("keeps nothing that is left to the browser: an embed in the page, the version of the data, the API", async () => {
  const files = ["en/embed/home-ladder/", "_data/version.json", "api/v1/index.json"];
  await keepNamed({ pages: [], files: files.map((file) => `${SITE}/${file}`) });
  expect(await addressesIn(FILE_CACHE)).toEqual([]);
});
