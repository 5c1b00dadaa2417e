import AxeBuilder from "@axe-core/playwright";
import {
  expect,
  isPhone,
  LANGUAGES,
  ONCE,
  openModels,
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

/** As many as may be chosen, and one that is not there. */
const SIX_AND_A_FAULT =
  "?m=deepseek-v3,gigachat-max,gigachat-2-max,qwen2.5-72b-instruct,t-pro-it-1.0,yandexgpt-5-pro,hal-9000";

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations, passes } = await axe.options({ resultTypes: ["violations"] }).analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`),
  ).toEqual([]);
}

function inTheme(page: Page, theme: Theme): Promise<void> {
  return page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
}

/** Every language in every theme, and every width with both of either. */
const SETTINGS = [
  { locale: "en", theme: "light", onPhone: true },
  { locale: "en", theme: "dark", onPhone: false },
  { locale: "ar", theme: "light", onPhone: false },
  { locale: "ar", theme: "dark", onPhone: true },
] as const;

for (const { locale, theme, onPhone } of SETTINGS) {
  test.describe(`in ${locale}, ${theme}`, () => {
    test.skip(({ isMobile }) => Boolean(isMobile) !== onPhone, "measured at the other width");
    test.slow();

    test("home and its panel", async ({ page }) => {
      await inTheme(page, theme);
      await page.goto(`${locale}/`);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      await expectNoViolation(new AxeBuilder({ page }));
      await page.locator("main > header button").click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }).include("[popover]"));
    });

    test("list of rankings", async ({ page }) => {
      await inTheme(page, theme);
      await page.goto(`${locale}/rankings/`);
      await expectNoViolation(new AxeBuilder({ page }));
    });

    test("comparison and method", async ({ page }) => {
      await inTheme(page, theme);
      for (const address of [`${locale}/compare/`, `${locale}/compare/chn-vs-usa/`, `${locale}/method/`]) {
        await page.goto(address);
        await expectNoViolation(new AxeBuilder({ page }));
      }
    });

    test("models: the article's pair with all that opens, six at once, and a panel", async ({ page }) => {
      await inTheme(page, theme);
      await openModels(page, locale);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      await expectNoViolation(new AxeBuilder({ page }));
      await page.locator(".evidence [popovertarget]").first().click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }).include("[popover]:popover-open"));
      await openModels(page, locale, SIX_AND_A_FAULT);
      await expect(page.locator(".dots svg.recharts-surface:visible").first()).toBeVisible();
      await page.locator(".dots [role=slider]").first().focus();
      await expect(page.locator(".chart-tip").first()).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }));
    });

    test("the data, a dataset, the changes and about", async ({ page }) => {
      await inTheme(page, theme);
      for (const address of [
        "data/",
        "data/global-ai-index-2024/",
        "data/indicators-wdi-rd-pct-gdp/",
        "changes/",
        "about/",
      ]) {
        await page.goto(`${locale}/${address}`);
        await expectNoViolation(new AxeBuilder({ page }));
      }
    });

    test("the claims, and pages of claims", async ({ page }) => {
      await inTheme(page, theme);
      for (const claim of ["", "deepseek-in-science/", "gigachat-in-banking/", "joint-research/"]) {
        await page.goto(`${locale}/claims/${claim}`);
        await expectNoViolation(new AxeBuilder({ page }));
      }
    });

    test("ranking with a mark, pins, a complaint and a panel", async ({ page }) => {
      await inTheme(page, theme);
      await openRanking(page, locale, "?pin=est,usa&facets=1&sort=-beauty#rus");
      if (isPhone(page)) await rowOf(page, "rus").locator("button[aria-expanded]").click();
      await expectNoViolation(new AxeBuilder({ page }).exclude(OTHER_ROWS));
      await rowOf(page, "rus").locator('[data-figure="overall"]').click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectNoViolation(new AxeBuilder({ page }).include("[popover]"));
    });
  });
}

test("the whole ranking", async ({ page }) => {
  test.slow();
  await inTheme(page, isPhone(page) ? "dark" : "light");
  await openRanking(page, isPhone(page) ? "ar" : "en");
  await expectNoViolation(new AxeBuilder({ page }));
});

test.describe("a page that is not there", () => {
  test.skip(({ isMobile }) => isMobile, ONCE);
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
  test.skip(({ isMobile }) => isMobile, ONCE);
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
