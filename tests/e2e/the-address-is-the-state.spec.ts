import {
  COUNTRY_COUNT,
  DESK,
  expect,
  inEachLanguage,
  isPhone,
  LANGUAGES,
  openRanking,
  type Page,
  rowIds,
  rowOf,
  test,
  waitUntilReady,
} from "./site";
import { wordsOf } from "./words";

/** What a reader sees of the state: order, pins, search, sorting, mark. */
async function seen(page: Page) {
  await waitUntilReady(page);
  return page.locator("[data-island]").evaluate((island) => ({
    rows: [...island.querySelectorAll("#table tbody tr[id]")].map(({ id }) => id),
    pinned: [...island.querySelectorAll("tbody.pinned tr[id]")].map(({ id }) => id),
    marked: [...island.querySelectorAll("tr[data-marked]")].map(({ id }) => id),
    query: island.querySelector("input")?.value,
    sort: [...island.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort")),
    columns: island.querySelectorAll("thead th").length,
  }));
}

function queryOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return search + hash;
}

async function sortByTalent(page: Page): Promise<void> {
  if (isPhone(page)) await page.locator("#ladder ~ div select").first().selectOption("talent");
  else await page.locator("#table thead th.m1 button").click();
}

async function pin(page: Page, id: string): Promise<void> {
  const row = rowOf(page, id);
  if (!isPhone(page)) return row.locator("button[aria-pressed]").click();
  await row.locator("button[aria-expanded]").click();
  await page.locator(`[data-details-of="${id}"] button[aria-pressed]`).click();
  await row.locator("button[aria-expanded]").click();
}

const STATE = "?q=ia&sort=-talent&pin=rus,ind#rus";

inEachLanguage((locale) => {
  test("search, sort, pin and mark are written into the address, and a pasted link gives the same page", async ({
    page,
    context,
  }) => {
    await openRanking(page, locale);
    await pin(page, "rus");
    await pin(page, "ind");
    await sortByTalent(page);
    await page.getByRole("searchbox").fill("ia");
    await expect.poll(async () => (await rowIds(page)).length).toBeLessThan(COUNTRY_COUNT);
    await rowOf(page, "rus").getByRole("link").click();
    await expect.poll(() => queryOf(page)).toBe(STATE);
    const acted = await seen(page);
    expect(acted.pinned).toEqual(["ind", "rus"]);
    expect(acted.marked).toEqual(["rus"]);

    const other = await context.newPage();
    await other.goto(page.url());
    expect(await seen(other)).toEqual(acted);
    await page.reload();
    expect(await seen(page)).toEqual(acted);
  });

  test("back and forward go through the steps that were taken", async ({ page }) => {
    await openRanking(page, locale);
    const first = await seen(page);
    await sortByTalent(page);
    await expect.poll(() => queryOf(page)).toBe("?sort=-talent");
    await expect.poll(async () => (await rowIds(page))[1]).toBe("ind");
    const second = await seen(page);
    await pin(page, "rus");
    await expect.poll(async () => (await rowIds(page))[0]).toBe("rus");
    const third = await seen(page);

    await page.goBack();
    await expect.poll(() => seen(page)).toEqual(second);
    await page.goBack();
    await expect.poll(() => seen(page)).toEqual(first);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => seen(page)).toEqual(third);
    expect(queryOf(page)).toBe("?sort=-talent&pin=rus");
  });

  test.describe("typed, pasted or taken along", DESK, () => {
    test("typing leaves one step behind, not one a letter", async ({ page }) => {
      await page.goto(`${locale}/`);
      await page.goto(`${locale}/rankings/global-ai-index/2024/`);
      await waitUntilReady(page);
      await page.getByRole("searchbox").pressSequentially("brazil");
      await expect.poll(() => rowIds(page)).toEqual(["bra"]);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    });

    test("what the page does not know is said and left out; what is left is shown", async ({ page }) => {
      await openRanking(page, locale, "?sort=beauty&pin=xyz,rus&colour=red&facets=yes&q=bra#atlantis");
      const said = page.getByRole("status").filter({ hasText: "sort=beauty" });
      for (const part of ["sort=beauty", "pin=xyz", "colour=red", "facets=yes"]) {
        await expect(said).toContainText(part);
      }
      await expect(page.getByText("#atlantis")).toBeVisible();
      expect(await rowIds(page)).toEqual(["rus", "bra"]);
    });

    test("the language menu keeps the page, its query and its fragment", async ({ page }) => {
      const other = LANGUAGES[(LANGUAGES.indexOf(locale) + 1) % LANGUAGES.length] ?? locale;
      const goThere = async () => {
        await page.locator('header button[popovertarget="languages"]').click();
        await page.locator(`#languages a[hreflang="${other}"]`).click();
      };
      await openRanking(page, locale, STATE);
      const before = await seen(page);
      await goThere();
      await expect(page).toHaveURL(new RegExp(`/${other}/rankings/global-ai-index/2024/`));
      expect(queryOf(page)).toBe(STATE);
      expect({ ...(await seen(page)), rows: [] }).toEqual({ ...before, rows: [] });

      await page.goto(`${locale}/rankings/`);
      await goThere();
      await expect(page).toHaveURL(new RegExp(`/${other}/rankings/$`));
    });
  });
});

test.describe("pasted with anything", DESK, () => {
  test("an address of nonsense still gives the whole table", async ({ page }) => {
    const long = "x".repeat(3000);
    for (const state of [
      "?sort=--&pin=,,,&sort=",
      "?%E0%A4%A=1&=&&&",
      "#%E0%A4%A",
      `?${long}=${long}`,
      `#${long}`,
      "?__proto__=1&constructor=2&toString=3",
      "?pin=<img src=x onerror=alert(1)>",
    ]) {
      await openRanking(page, "en", state);
      expect((await rowIds(page)).length, state.slice(0, 40)).toBe(COUNTRY_COUNT);
      expect(await page.locator("main img").count()).toBe(0);
    }
  });

  test("marks of other sites and places of the page itself are no complaint", async ({ page }) => {
    for (const state of ["?utm_source=x&fbclid=y&gclid=z&ref=w", "#table", "#main", "#ladder", "#RUS"]) {
      await openRanking(page, "en", state);
      await expect(page.getByText(wordsOf("en")("ranking.dropped"))).toHaveCount(0);
    }
    await expect(rowOf(page, "rus")).toHaveAttribute("data-marked", "");
  });
});
