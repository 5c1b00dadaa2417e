import { IS_WHOLE } from "../is-whole";
import { expectNoViolation, type Looked } from "./axe";
import {
  BOTH,
  DESK,
  expect,
  inEachLanguage,
  isPhone,
  LANGUAGES,
  type Locale,
  openModels,
  openRanking,
  type Page,
  rankingIn,
  rowOf,
  sourcePanel,
  THEMES,
  test,
  VERIFY,
} from "./site";

/** Rows that stand for all: bracketed, marked, coloured, plain. */
const OTHER_ROWS = "#table tbody tr:nth-child(n+5):not(#rus, #bra, #est, [data-details-of])";
const OTHERS_OF_A_LIST = IS_WHOLE
  ? []
  : [".map-list li:nth-child(n+4)", ".letter li:nth-child(n+2)", "[data-part=indicators] tr:nth-child(n+4)"];

/** As many as may be chosen, and one that is not there. */
const SIX_AND_A_FAULT =
  "?m=deepseek-v3,gigachat-max,gigachat-2-max,qwen2.5-72b-instruct,t-pro-it-1.0,yandexgpt-5-pro,hal-9000";

/** One page of each kind that opens as it stands; home, ranking, models and agreement are opened in steps of their own. */
const KINDS = [
  "rankings/",
  "rankings/global-ai-index/map/",
  "compare/",
  "compare/chn-vs-usa/",
  "ahead-or-behind/rus/",
  "countries/",
  "countries/rus/",
  "tables/",
  "tables/simple-evals-ru/",
  "benchmarks/",
  "benchmarks/gpqa-diamond/",
  "claims/",
  "check/",
  "embed/",
  "check/?t=Russia%20ranks%2031st%20of%2083%20in%20AI",
  "claims/deepseek-in-science/",
  "claims/gigachat-in-banking/protocol/",
  "models/gigachat-max/",
  "models/choose/?domain=law&language=ru",
  "method/",
  "data/",
  "data/global-ai-index-2024/",
  "changes/",
  "about/",
  "accessibility/",
] as const;

const MORE_OF_A_KIND = [
  "countries/lbn/",
  "countries/xkx/",
  "tables/ds-v3-base/",
  "benchmarks/mmlu-pro/",
  "claims/gigachat-in-banking/",
  "claims/joint-research/",
  "data/indicators-wdi-rd-pct-gdp/",
] as const;

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator("main summary:visible").all()) await summary.click();
}

/** What a theme can break; what all other rules look at is the same in both. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Looks by all rules in light, and in `npm run verify` by those of colour in dark too. */
async function expectSound(page: Page, looked: Looked = {}): Promise<void> {
  await expectNoViolation(page, looked);
  if (!IS_WHOLE) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolation(page, { ...looked, rules: RULES_OF_COLOUR });
  await page.emulateMedia({ colorScheme: "light" });
}

async function lookAt(page: Page, locale: Locale, address: string): Promise<void> {
  await page.goto(`${locale}/${address}`);
  await openAll(page);
  await expectSound(page, { past: OTHERS_OF_A_LIST });
}

inEachLanguage((locale) => {
  test.describe("in both themes", BOTH, () => {
    test.slow();

    for (const address of KINDS)
      test(`/${address}`, async ({ page }) => {
        await lookAt(page, locale, address);
      });

    for (const address of MORE_OF_A_KIND)
      test(`/${address}`, VERIFY, async ({ page }) => {
        await lookAt(page, locale, address);
      });

    test("home and its panel", async ({ page }) => {
      await page.goto(`${locale}/`);
      await openAll(page);
      await expectSound(page);
      await page.locator("main > header button").click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectSound(page, { at: ["[popover]"] });
    });

    test("models: the article's pair with all that opens, and a panel", async ({ page }) => {
      await openModels(page, locale);
      await openAll(page);
      await expectSound(page);
      await page.locator(".evidence [popovertarget]").first().click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectSound(page, { at: ["[popover]:popover-open"] });
    });

    test("models: six at once, a fault and a tip", async ({ page }) => {
      await openModels(page, locale, SIX_AND_A_FAULT);
      await expect(page.locator(".dots svg.recharts-surface:visible").first()).toBeVisible();
      await page.locator(".dots [role=slider]").first().focus();
      await expect(page.locator(".chart-tip").first()).toBeVisible();
      await expectSound(page, { at: ["[data-island=models]"] });
    });

    test("ranking with a mark, pins, a complaint and a panel", async ({ page }) => {
      await openRanking(page, locale, "?pin=est,usa&facets=1&sort=-beauty#rus");
      if (isPhone(page)) await rowOf(page, "rus").locator("button[aria-expanded]").click();
      await expectSound(page, { past: [OTHER_ROWS] });
      await rowOf(page, "rus").locator('[data-figure="overall"]').click();
      await expect(sourcePanel(page)).toBeVisible();
      await expectSound(page, { at: ["[popover]"] });
    });

    test("the whole ranking", VERIFY, async ({ page }) => {
      await openRanking(page, locale);
      await expectSound(page);
    });
  });
});

test.describe("in dark", DESK, () => {
  test.use({ colorScheme: "dark" });

  test("words and marks stand out from the paper on the pages with the most colours", async ({ page }) => {
    for (const address of ["", "compare/chn-vs-usa/", "claims/", "models/"]) {
      await page.goto(`en/${address}`);
      await expectNoViolation(page, { rules: ["color-contrast"] });
    }
    await openRanking(page, "en", "#rus");
    await expectNoViolation(page, { rules: ["color-contrast"], past: [OTHER_ROWS] });
  });
});

test.describe("a page that is not there", DESK, () => {
  test.use({ expectedMessage: /status of 404/ });
  for (const theme of THEMES) {
    test(theme, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto("en/nowhere/");
      await expectNoViolation(page);
    });
  }
});

test.describe("without script", DESK, () => {
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
