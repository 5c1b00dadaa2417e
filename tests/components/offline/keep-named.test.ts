import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FILE_CACHE, PAGE_CACHE } from "@/components/offline/own-caches";
import { keepNamed } from "@/components/offline/worker/keep-named";
import { addressesIn, ownAnswer, pageOf, stubCaches } from "./stored";

const SITE = "https://example.org";
const METHOD = `${SITE}/en/method/`;

beforeEach(stubCaches);
afterEach(() => vi.unstubAllGlobals());

it("keeps what a page names, and goes on where something does not come", async () => {
  vi.stubGlobal("fetch", async (address: string) => {
    if (address.endsWith("/gone.js")) throw new TypeError("Failed to fetch");
    return ownAnswer(address === METHOD ? pageOf("en", "Method") : "let a;");
  });
  await keepNamed({ pages: [METHOD], files: [`${SITE}/gone.js`, `${SITE}/shell.js`] });
  expect(await addressesIn(PAGE_CACHE)).toEqual([METHOD]);
  expect(await addressesIn(FILE_CACHE)).toEqual([`${SITE}/shell.js`]);
});
