import { LOCALES_TRIED } from "../locales-tried";
import {
  COUNTRY_COUNT,
  expect,
  inEachLanguage,
  isPhone,
  listKindsIn,
  rankingIn,
  rowOf,
  sourcePanel,
  test,
  visibleLadder,
} from "./site";

test.use({ javaScriptEnabled: false });

inEachLanguage((locale) => {
  test("the ladder and all rows can be read", async ({ page }) => {
    await page.goto(rankingIn(locale));
    await expect(visibleLadder(page)).toBeVisible();
    await expect(visibleLadder(page).locator("text.ladder-label")).toHaveCount(5);
    await expect(page.locator("#table tbody tr")).toHaveCount(COUNTRY_COUNT);
    const russia = rowOf(page, "rus");
    await russia.scrollIntoViewIfNeeded();
    await expect(russia).toBeInViewport();
    await expect(russia.locator('[data-figure="overall"]')).toHaveText("12");
    await expect(russia.locator('[data-figure="talent"]')).toBeVisible();
  });

  test("a query shows the default, and a fragment still marks its row", async ({ page }) => {
    await page.goto(rankingIn(locale, "?q=bra&sort=-talent#rus"));
    await expect(page.locator("#table tbody tr")).toHaveCount(COUNTRY_COUNT);
    const plain = await rowOf(page, "bra").getByRole("rowheader").evaluate(backgroundOf);
    expect(await rowOf(page, "rus").getByRole("rowheader").evaluate(backgroundOf)).not.toBe(plain);
    await expect(rowOf(page, "rus")).toBeInViewport();
  });

  test("the source of a figure opens and closes", async ({ page }) => {
    for (const address of [`${locale}/`, rankingIn(locale)]) {
      await page.goto(address);
      await page.locator('[data-figure="overall"]:visible').first().click();
      await expect(sourcePanel(page)).toBeVisible();
      await expect(sourcePanel(page)).toContainText("Tortoise Media");
      await sourcePanel(page).getByRole("button").click();
      await expect(sourcePanel(page)).toBeHidden();
    }
  });

  test("the pillars of the five can be read on the home page", async ({ page }) => {
    await page.goto(`${locale}/`);
    if (isPhone(page)) await page.locator("#home-countries summary:visible").last().click();
    await expect(page.locator('[data-figure="talent"]:visible').last()).toContainText("4");
  });
});

for (const locale of LOCALES_TRIED)
  test(`no control is offered that does nothing: ${locale}`, async ({ page }) => {
    test.slow();
    for (const address of listKindsIn(locale)) {
      await page.goto(address);
      const dead = await page
        .locator("button, input, select, textarea, [role], [tabindex='0']")
        .evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .filter(
              (element) =>
                !element.matches(
                  ":disabled, [popovertarget], summary, .side-scroll, .scrolls, [role=img], [role=status]",
                ),
            )
            .map((element) => element.outerHTML.slice(0, 160)),
        );
      expect(dead, address).toEqual([]);
    }
  });

test("nothing of a page that is not there speaks of what script would fill in", async ({ page }) => {
  await page.goto("404.html");
  await expect(page.locator("[data-asked-for]").first()).toBeHidden();
  await expect(page.getByRole("link")).not.toHaveCount(0);
});

function backgroundOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}
