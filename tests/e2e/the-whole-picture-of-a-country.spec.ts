import { NEWEST_ROWS, PILLARS, TOLD } from "./country-data";
import { DESK, expect, inEachLanguage, type Locator, type Page, sourcePanel, test } from "./site";
import { wordsOf } from "./words";

/** Ranked by every index; by some, and not by the article's; by none. */
const FIVE = ["USA", "CHN", "IND", "BRA", "RUS"];
const PAGES = 219;
const SHOWN = ["rus", "lbn", "xkx"];

test.use({ javaScriptEnabled: false });

async function texts(all: Locator): Promise<string[]> {
  return withPlainSpaces(await all.allTextContents());
}

function withPlainSpaces(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/\s+/g, " ").trim());
}

inEachLanguage((locale) => {
  test("the five have the ranks, the pillars and the neighbours of the data", async ({ page }) => {
    const t = wordsOf(locale);
    for (const place of FIVE) {
      await page.goto(`${locale}/countries/${place.toLowerCase()}/`);
      const ranks = TOLD.map(({ rows, coverage }) => {
        const rank = rows.find((row) => row.place === place)?.rank ?? 0;
        return `${t("country.ordinal", { rank })} ${t("country.ofCount", { count: coverage.places })}`;
      });
      expect(await texts(page.locator(".standings li > p:first-child")), place).toEqual(
        withPlainSpaces(ranks),
      );
      await expectPillarsOf(page, place);
      await expectNeighboursOf(page, place);
    }
  });

  test("a page reads in the direction of its language, whole without script", async ({ page }) => {
    for (const place of SHOWN) {
      await page.goto(`${locale}/countries/${place}/`);
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(
        page.locator("script:not([data-shell], [type='application/ld+json'], [type=speculationrules])"),
      ).toHaveCount(0);
      expect(await page.locator("[data-island]").count()).toBe(0);
    }
  });

  test("the source of a rank and of an indicator is one click away", async ({ page }) => {
    await page.goto(`${locale}/countries/rus/`);
    await page.locator(".standings button").nth(1).click();
    await expect(sourcePanel(page)).toContainText("Tortoise Media");
    await page.goto(`${locale}/countries/rus/`);
    await page.locator(".indicator a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/data/indicators-`));
  });

  test("the list leads to every country by its name or letter", async ({ page }) => {
    await page.goto(`${locale}/countries/`);
    await expect(page.locator(".letter li")).toHaveCount(PAGES);
    await page.locator("main nav a").nth(3).click();
    await expect(page.locator(".letter h2").nth(3)).toBeInViewport();
    await page.locator('.letter a[href$="/xkx/"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/countries/xkx/$`));
  });
});

test("a place of which nothing is known, and an aggregate, have no page", DESK, async ({ request }) => {
  for (const code of ["esh", "euu", "RUS", "xyz"]) {
    const response = await request.get(`en/countries/${code}/`);
    expect(response.status(), code).toBe(404);
  }
});

/** Every printed score of the newest edition, in its order, beside the position that it allows. */
async function expectPillarsOf(page: Page, place: string): Promise<void> {
  const row = NEWEST_ROWS.find((one) => one.place === place);
  const expected = PILLARS.map((pillar) => {
    const score = row?.pillars[pillar] ?? Number.NaN;
    const scores = NEWEST_ROWS.flatMap(({ pillars }) => pillars[pillar] ?? []);
    const from = 1 + scores.filter((other) => other > score).length;
    const to = scores.filter((other) => other >= score).length;
    return [String(score), from === to ? String(from) : `\u2066${from}–${to}\u2069`];
  });
  const rows = page.locator(".pillar-table").first().locator("tbody tr");
  const cells = await rows.evaluateAll((all) =>
    all.map((one) => [one.children[2]?.textContent ?? "", one.children[3]?.textContent ?? ""]),
  );
  expect(cells, place).toEqual(expected);
}

async function expectNeighboursOf(page: Page, place: string): Promise<void> {
  const at = NEWEST_ROWS.findIndex((row) => row.place === place);
  const around = NEWEST_ROWS.slice(Math.max(0, at - 5), at + 6);
  const cells = await page
    .locator(".around tbody tr")
    .evaluateAll((all) =>
      all.map((one) => [one.firstElementChild?.textContent, one.lastElementChild?.textContent]),
    );
  expect(cells, place).toEqual(around.map(({ rank, overall }) => [String(rank), String(overall)]));
}
