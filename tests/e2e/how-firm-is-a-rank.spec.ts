import { BOTH, expect, inEachLanguage, isPhone, openRanking, rowOf, test, waitUntilReady } from "./site";
import { wordsOf } from "./words";

/** Exact bounds and trial weightings of Russia in 2024, as two ways of computing them agree. */
const RUSSIA = { best: 16, worst: 61, text: "16–61" };

test("a journalist reads one true sentence on how firm Russia's rank is, and opens the weights that reach its best", async ({
  page,
}) => {
  await page.goto("en/countries/rus/");
  const part = page.locator('[data-part="robustness"]');
  await expect(part).toContainText(
    "Whatever the weights, the rank of Russia recomputed from the printed scores of the Global AI Index 2024 is never better than 16th nor worse than 61st; in the middle 90% of 10,000 trial weightings around the recovered weights it is 30th to 35th.",
  );
  await part.getByRole("link", { name: "Weights that reach 16th" }).last().click();
  await expect(page).toHaveURL(/\/en\/weights\/global-ai-index\/2024\/\?w=/);
});

test("an analyst asks which ranks any weights could give, in the ranking itself, and passes the answer on", async ({
  page,
}) => {
  await openRanking(page, "en");
  await page.getByLabel("Beside the rank").selectOption("any");
  await expect(page).toHaveURL(/\?interval=any$/);
  await expect(rowOf(page, "rus").locator(".rank-beside:visible")).toContainText(RUSSIA.text);
  await page.reload();
  await waitUntilReady(page);
  await expect(page.getByLabel("Beside the rank")).toHaveValue("any");
  await expect(rowOf(page, "rus").locator(".rank-beside:visible")).toContainText(RUSSIA.text);
});

test("a reader is told which interval of an address is not known here", async ({ page }) => {
  await openRanking(page, "en", "?interval=confidence");
  await expect(page.getByText("interval=confidence")).toBeVisible();
  await expect(page.locator(".rank-beside")).toHaveCount(0);
});

test("weights put Russia ahead of India in 2024: the compare page says which, two clicks from home", async ({
  page,
}) => {
  await page.goto("en/compare/ind-vs-rus/");
  await expect(page.locator('[data-pair="ind-rus"]')).toContainText(
    "The weights decide: all weight on Talent puts India ahead, all weight on Infrastructure Russia.",
  );
});

test("in 2025 the printed figures are no proof that Brazil is ahead of Russia, and the page says why", async ({
  page,
}) => {
  await page.goto("en/compare/?c=rus,bra&e=global-ai-index:2025");
  await waitUntilReady(page);
  await expect(page.locator('[data-pair="rus-bra"]')).toContainText(
    "On the printed figures no weights put Russia ahead, but that is no proof: both print the same in Commercial, and the digits that would decide are not published.",
  );
});

inEachLanguage((locale) => {
  test("an interval stands on the side where its language begins, and nothing scrolls sideways", async ({
    page,
  }) => {
    await openRanking(page, locale, "?interval=any");
    const line = rowOf(page, "rus").locator(".rank-line:visible");
    const [whole, span] = await Promise.all([line.boundingBox(), line.locator(".rank-span").boundingBox()]);
    if (!whole || !span) throw new Error("no line");
    const gap = locale === "ar" ? whole.x + whole.width - (span.x + span.width) : span.x - whole.x;
    // (16 - 1) / 82 of the line is left before it begins.
    expect(gap / whole.width).toBeCloseTo(0.18, 1);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
  });

  test("the table keeps its columns on a phone: the interval is below the name", BOTH, async ({ page }) => {
    await openRanking(page, locale, "?interval=uniform");
    const inColumn = rowOf(page, "rus").locator("td.beside");
    await expect(inColumn).toBeVisible({ visible: !isPhone(page) });
    await expect(rowOf(page, "rus").locator("th .rank-beside")).toBeVisible({ visible: isPhone(page) });
  });

  test("without script the table is that of the published ranks, with the way to one's own weights", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`${locale}/rankings/global-ai-index/2024/`);
    await expect(page.locator(".rank-beside")).toHaveCount(0);
    const own = page.getByRole("link", { name: wordsOf(locale)("robustness.ownWeights") });
    await expect(own).toHaveAttribute("href", /weights\/global-ai-index\/2024\/$/);
    await context.close();
  });
});
