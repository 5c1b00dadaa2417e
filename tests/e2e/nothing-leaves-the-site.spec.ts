import type { Response } from "@playwright/test";
import { expect, listKinds, ONCE, test, waitForPaint, waitUntilReady } from "./site";

test.skip(({ isMobile }) => isMobile, ONCE);

/** The fixture of every test fails on noise, foreign requests and breaches of the policy; here each page is gone through. */
for (const address of listKinds()) {
  test(`/${address} is quiet from its first byte to its foot, and loads no more than it needs`, async ({
    page,
  }) => {
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      "content",
      /default-src 'none'/,
    );
    const hasIsland = (await page.locator("[data-island]").count()) > 0;
    if (hasIsland) await waitUntilReady(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitForPaint(page);
    expect(await page.evaluate(() => document.cookie)).toBe("");

    if (hasIsland) expect(scripts.length).toBeGreaterThan(1);
    else expect(scripts.map((script) => script.url().split("/").at(-1))).toEqual(["shell.js"]);
    if (isHome(address)) expect(hasIsland, "home needs no script but ours").toBe(false);
    for (const script of scripts) {
      const holdsCharts = (await script.text()).includes("recharts");
      expect(holdsCharts, `${script.url()} holds the library of charts`).toBe(false);
    }
  });
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
