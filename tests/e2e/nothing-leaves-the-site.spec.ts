import type { Response } from "@playwright/test";
import { LOCALES_TRIED } from "../locales-tried";
import { expect, listKindsIn, type Page, test, waitForPaint, waitUntilReady } from "./site";

/** Loaded by every page once it has come to rest, sooner or later. */
const KEEPS_PAGES = "/offline-page.js";

/** The fixture of every test fails on noise, foreign requests and breaches of the policy; here each page is gone through. */
for (const locale of LOCALES_TRIED) {
  test(`every page is quiet from its first byte to its foot, and loads no more than it needs, in ${locale}`, async ({
    page,
  }) => {
    const scripts: Response[] = [];
    page.on("response", (response) => {
      const isOfPage = !response.url().includes(KEEPS_PAGES);
      if (isOfPage && response.request().resourceType() === "script") scripts.push(response);
    });
    for (const address of listKindsIn(locale)) {
      scripts.length = 0;
      const hasIsland = await goThrough(page, address);
      if (hasIsland) expect(scripts.length, address).toBeGreaterThan(1);
      else
        expect(
          scripts.map((script) => script.url().split("/").at(-1)),
          address,
        ).toEqual(await ownScripts(page));
      if (isHome(address)) expect(hasIsland, "home needs no script but ours").toBe(false);
      for (const script of scripts)
        expect(
          (await script.text()).includes("recharts"),
          `${script.url()} of ${address} holds the library of charts`,
        ).toBe(false);
    }
  });
}

/** Ours alone: that of every page, where a sentence is checked the one that reads it, and the one that makes code for embeds. */
async function ownScripts(page: Page): Promise<string[]> {
  const isCheck = (await page.locator("[data-check]").count()) > 0;
  const isEmbed = (await page.locator("[data-embed]").count()) > 0;
  return ["shell.js", ...(isCheck ? ["check.js"] : []), ...(isEmbed ? ["embed-code.js"] : [])];
}

/** True where the page has an island, which then has read the address. */
async function goThrough(page: Page, address: string): Promise<boolean> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]'), address).toHaveAttribute(
    "content",
    /default-src 'none'/,
  );
  const hasIsland = (await page.locator("[data-island]").count()) > 0;
  if (hasIsland) await waitUntilReady(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await waitForPaint(page);
  expect(await page.evaluate(() => document.cookie), address).toBe("");
  return hasIsland;
}

test("the policy really refuses what is not the page's own", async ({ page, context }) => {
  const violations: string[] = [];
  context.removeAllListeners("console");
  context.on("console", (message) => violations.push(message.text()));
  await page.goto("en/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.head.append(script);
  });
  expect(await page.title()).not.toBe("taken over");
  expect(violations.some((text) => text.startsWith("policy: script-src"))).toBe(true);
});

function isHome(address: string): boolean {
  return address.split("/").length <= 2;
}
