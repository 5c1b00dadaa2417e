import AxeBuilder from "@axe-core/playwright";
import {
  expect,
  isPhone,
  LANGUAGES,
  openRanking,
  type Page,
  rankingIn,
  rowOf,
  sourcePanel,
  THEMES,
  type Theme,
  test,
} from "./site";

/** Rows that stand for all: bracketed, marked, coloured, plain; axe takes seconds for the whole table. */
const OTHER_ROWS = "#table tbody tr:nth-child(n+5):not(#rus, #bra, #est, [data-details-of])";

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`),
  ).toEqual([]);
}

function inTheme(page: Page, theme: Theme): Promise<void> {
  return page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
}

for (const locale of LANGUAGES) {
  for (const theme of THEMES) {
    test(`home, in ${locale}, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await page.goto(`${locale}/`);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      await expectNoViolation(new AxeBuilder({ page }));
      await page.locator("main > header button").click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }).include("[popover]"));
    });

    test(`list of rankings, in ${locale}, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await page.goto(`${locale}/rankings/`);
      await expectNoViolation(new AxeBuilder({ page }));
    });

    test(`ranking with a mark, a pin, a complaint and a panel, in ${locale}, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await openRanking(page, locale, "?pin=est,usa&facets=1&sort=-beauty#rus");
      if (isPhone(page)) await rowOf(page, "rus").locator("button[aria-expanded]").click();
      await expectNoViolation(new AxeBuilder({ page }).exclude(OTHER_ROWS));
      await rowOf(page, "rus").locator('[data-figure="overall"]').click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }).include("[popover]"));
    });
  }
}

/** The whole table once in each language, width and theme. */
for (const [locale, width, theme] of [
  ["en", 390, "dark"],
  ["ar", 1440, "light"],
] as const) {
  test(`the whole ranking, in ${locale}, ${theme}, at ${width} px`, async ({ page }) => {
    test.skip(page.viewportSize()?.width !== width, "measured at the other width");
    await inTheme(page, theme);
    await openRanking(page, locale);
    await expectNoViolation(new AxeBuilder({ page }));
  });
}

test.describe("a page that is not there", () => {
  test.use({ expectedMessage: /status of 404/ });
  for (const theme of THEMES) {
    test(theme, async ({ page }) => {
      await inTheme(page, theme);
      await page.goto("en/nowhere/");
      await expectNoViolation(new AxeBuilder({ page }));
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the outline is whole: one main, one h1, a caption, scopes and a summary of the picture", async ({
    page,
  }) => {
    for (const locale of LANGUAGES) {
      await page.goto(rankingIn(locale));
      await expect(page.getByRole("main")).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator("#table caption")).toContainText("83");
      await expect(page.locator("#table th:not([scope])")).toHaveCount(0);
      await expect(page.locator(".ladder > .sr-only")).toContainText("83");
    }
  });
});
