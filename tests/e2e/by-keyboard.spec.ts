import {
  chips,
  expect,
  inEachLanguage,
  type Locator,
  openModels,
  openRanking,
  type Page,
  resultRow,
  rowIds,
  rowOf,
  sourcePanel,
  test,
  waitUntilReady,
} from "./site";

/** Before the first table of a ranking: header, editions, ladder, search, filters, and what stands beside the rank. */
const MOST_STOPS = 60;

function focused(page: Page) {
  return page.locator(":focus");
}

/** By Enter, with Tab leading into the panel; by Escape, with the focus back where it was. */
async function expectOpensAndCloses(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(sourcePanel(page)).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await focused(page).evaluate((stop) => stop.closest("[popover]") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(sourcePanel(page)).toBeHidden();
  await expect(button).toBeFocused();
}

inEachLanguage((locale) => {
  const towardsTop = locale === "ar" ? "ArrowLeft" : "ArrowRight";
  const towardsBottom = locale === "ar" ? "ArrowRight" : "ArrowLeft";

  test("the first stop skips to the content", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveAttribute("href", "#main");
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press("Tab");
    expect(await focused(page).evaluate((stop) => stop.closest("main") !== null)).toBe(true);
  });

  test("arrow keys walk along the ladder and Enter marks the row", async ({ page }) => {
    await openRanking(page, locale);
    const ladder = page.getByRole("slider");
    await ladder.focus();
    await expect(ladder).toHaveAttribute("aria-valuenow", "1");
    await page.keyboard.press(towardsBottom);
    await expect(ladder).toHaveAttribute("aria-valuenow", "2");
    await page.keyboard.press("ArrowDown");
    await expect(ladder).toHaveAttribute("aria-valuenow", "3");
    await page.keyboard.press(towardsTop);
    await page.keyboard.press("ArrowUp");
    await expect(ladder).toHaveAttribute("aria-valuenow", "1");
    await page.keyboard.press("End");
    await expect(ladder).toHaveAttribute("aria-valuenow", "83");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#chn$/);
    await expect(rowOf(page, "chn")).toHaveAttribute("data-marked", "");
    await expect(ladder).toBeFocused();
    await expect(ladder).toHaveAttribute("aria-valuetext", /54/);
  });

  test("a head sorts by Enter and turns round by Space, and says so", async ({ page }) => {
    await openRanking(page, locale);
    const heads = page.getByRole("columnheader");
    await expect(heads.first()).toHaveAttribute("aria-sort", "ascending");
    const talent = heads.nth(3);
    await talent.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(talent).toHaveAttribute("aria-sort", "descending");
    await expect(page.locator("[aria-sort]")).toHaveCount(1);
    expect((await rowIds(page)).slice(0, 2)).toEqual(["usa", "ind"]);
    await expect(talent.getByRole("button")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(talent).toHaveAttribute("aria-sort", "ascending");
    expect((await rowIds(page)).slice(-2)).toEqual(["ind", "usa"]);
  });

  test("the same printed score keeps the publisher's order, whichever way one sorts", async ({ page }) => {
    await openRanking(page, locale, "?sort=-overall");
    expect((await rowIds(page)).slice(29, 33)).toEqual(["bra", "rus", "est", "mlt"]);
    await openRanking(page, locale, "?sort=overall");
    const rising = await rowIds(page);
    const four = rising.filter((id) => ["bra", "rus", "est", "mlt"].includes(id));
    expect(four).toEqual(["bra", "rus", "est", "mlt"]);
  });

  test("a source opens by Enter, closes by Escape, and the focus returns", async ({ page }) => {
    await openRanking(page, locale);
    const figure = rowOf(page, "rus").locator('[data-figure="overall"]');
    await expectOpensAndCloses(page, figure);
  });

  test("who measured a result opens by Enter, closes by Escape, and the focus returns", async ({ page }) => {
    await openModels(page, locale);
    const result = resultRow(page, "simple-evals-ru/gpqa-diamond").getByRole("button");
    await expectOpensAndCloses(page, result);
  });

  for (const folder of ["models", "compare"]) {
    test(`to pass the field that adds to ${folder} chooses nothing, and the focus goes on`, async ({
      page,
    }) => {
      await page.goto(`${locale}/${folder}/`);
      await waitUntilReady(page);
      const before = await chips(page);
      await page.locator(`[data-island=${folder}] select`).first().focus();
      const field = page.getByRole("combobox").and(page.locator("input"));
      await expect(field).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(field).not.toBeFocused();
      await expect(focused(page)).toHaveCount(1);
      expect(await chips(page)).toEqual(before);
      await expect(page).toHaveURL(new RegExp(`/${folder}/$`));
    });
  }

  for (const [name, open] of [
    ["the ranking", openRanking],
    ["the models", openModels],
  ] as const) {
    test(`every stop up to the first table of ${name} shows that it has the focus`, async ({ page }) => {
      await open(page, locale);
      let stops = 0;
      for (; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press("Tab");
        const stop = focused(page);
        await expect(stop).toBeInViewport();
        const { name, ring } = await stop.evaluate((element) => ({
          name: element.outerHTML.slice(0, 120),
          ring: getComputedStyle(element).outlineStyle,
        }));
        expect(ring, name).not.toBe("none");
        if (await stop.evaluate((element) => element.closest("tbody") !== null)) break;
      }
      expect(stops).toBeGreaterThan(5);
      expect(stops).toBeLessThan(MOST_STOPS);
    });
  }
});
