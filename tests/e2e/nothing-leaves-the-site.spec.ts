import { expect, listAddresses, ONCE, test, waitForPaint, waitUntilReady } from "./site";

/** The fixture of every test fails on noise, foreign requests and breaches of the policy; here each page is gone through. */
for (const address of listAddresses()) {
  test(`/${address} is quiet from its first byte to its foot`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      "content",
      /default-src 'none'/,
    );
    if ((await page.locator("[data-island]").count()) > 0) await waitUntilReady(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitForPaint(page);
    expect(await page.evaluate(() => document.cookie)).toBe("");
  });
}

test.describe("what is loaded", () => {
  test.skip(({ isMobile }) => isMobile, ONCE);

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

  test("no library of charts is in the first load, and home needs no script but ours", async ({ page }) => {
    const scripts = new Map<string, string>();
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") {
        scripts.set(new URL(response.url()).pathname, await response.text());
      }
    });
    for (const address of listAddresses()) {
      scripts.clear();
      await page.goto(address, { waitUntil: "networkidle" });
      const names = [...scripts.keys()];
      for (const [name, code] of scripts)
        expect(code.includes("recharts"), `${name} of ${address}`).toBe(false);
      const hasIsland = (await page.locator("[data-island]").count()) > 0;
      if (hasIsland) expect(names.length, address).toBeGreaterThan(1);
      else
        expect(
          names.map((name) => name.split("/").at(-1)),
          address,
        ).toEqual(["shell.js"]);
      if (/^(|en\/|ar\/)$/.test(address)) expect(hasIsland, address).toBe(false);
    }
  });
});
