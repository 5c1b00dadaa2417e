import { expect, LANGUAGES, type Page, rankingIn, test, waitForPaint, waitUntilReady } from "./site";

/** The sum of all layout shifts since the page began, 0 where nothing moved. */
async function shiftOf(page: Page): Promise<number> {
  await waitForPaint(page);
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        const sum = (entries: PerformanceEntry[]) =>
          entries.reduce(
            (total, entry) => total + ("value" in entry && typeof entry.value === "number" ? entry.value : 0),
            0,
          );
        let total = 0;
        const observer = new PerformanceObserver((list) => {
          total += sum(list.getEntries());
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => settle(total + sum(observer.takeRecords()))));
      }),
  );
}

/** The worst case: the island's script comes when the page has long been painted without it. */
async function letScriptsComeLate(page: Page): Promise<void> {
  await page.route(/\/_next\/.*\.js$/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await route.continue();
  });
}

async function load(page: Page, address: string): Promise<void> {
  // From another page: where only the fragment differs, nothing would load anew.
  await page.goto("about:blank");
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const STATES = {
  "as it comes and searched": ["", "?q=an"],
  "pinned and sorted": ["?pin=rus,ind", "?sort=-talent&facets=1"],
  "with a row marked": ["#rus", "?pin=rus#mlt"],
  "with what it does not know": ["?sort=beauty", "#atlantis"],
} as const;

for (const locale of LANGUAGES) {
  test(`home stands still, in ${locale}`, async ({ page }) => {
    for (const address of [`${locale}/`, `${locale}/#main`]) {
      await load(page, address);
      expect(await shiftOf(page), address).toBe(0);
    }
  });

  for (const [what, states] of Object.entries(STATES)) {
    test(`the ranking stands still, ${what}, in ${locale}`, async ({ page }) => {
      await letScriptsComeLate(page);
      for (const state of states) {
        await load(page, rankingIn(locale, state));
        await waitUntilReady(page);
        expect(await shiftOf(page), state).toBe(0);
      }
    });
  }
}

test("the measure sees a shift where there is one", async ({ page }) => {
  await load(page, "en/");
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.textContent = "pushes all else down";
    block.className = "p-4 text-title";
    document.body.prepend(block);
  });
  expect(await shiftOf(page)).toBeGreaterThan(0);
});

test("nothing is animated for those who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["en/", rankingIn("en")]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
