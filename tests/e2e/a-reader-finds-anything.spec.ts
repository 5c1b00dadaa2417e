import { parseFindIndex } from "@/lib/find/find-index";
import { expectNoViolation } from "./axe";
import {
  DESK,
  expect,
  inEachLanguage,
  LANGUAGES,
  listAddresses,
  type Page,
  rankingIn,
  test,
  waitForPaint,
} from "./site";
import { wordsOf } from "./words";

/** The header's link, which script makes the opener. */
const opener = (page: Page) => page.locator("a[data-find]");
const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page) => dialog(page).getByRole("combobox");
const options = (page: Page) => dialog(page).getByRole("option");
const chosen = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]');

/** Resolves when the page at the end of a link has come and has been painted. */
async function hasCome(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await waitForPaint(page);
}

/** Everything that the page asks for of the finder. */
function listAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\/find\.js$|\/_data\/find\//.test(pathname)) asked.push(pathname.split("/").at(-1) ?? "");
  });
  return asked;
}

inEachLanguage((locale) => {
  const t = wordsOf(locale);

  test("a country is found by the keyboard alone, and nothing is loaded before", async ({ page }) => {
    const asked = listAsked(page);
    await page.goto(`${locale}/method/`);
    await waitForPaint(page);
    expect(asked).toEqual([]);
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("俄罗斯");
    await expect(chosen(page)).toHaveAttribute("href", new RegExp(`/${locale}/countries/rus/$`));
    expect(asked).toEqual(["find.js", `${locale}.json`]);
    await page.keyboard.press("ArrowDown");
    await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await hasCome(page, `/${locale}/countries/rus/`);
  });

  test("a pair is found by two names, and an edition by an index", async ({ page }) => {
    await page.goto(`${locale}/method/`);
    await opener(page).click();
    await field(page).fill("russia китай");
    await expect(chosen(page)).toHaveAttribute("href", /\/compare\/chn-vs-rus\/$/);
    await expect(dialog(page).getByRole("status")).toHaveText(t("find.shown", { count: 1 }));
    await field(page).fill("global ai indx 2024");
    await expect(chosen(page)).toContainText("2024");
    await chosen(page).click();
    await hasCome(page, `/${locale}/rankings/global-ai-index/2024/`);
  });

  test("Escape closes, the focus returns, and nothing has moved", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("rusia");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    expect(await shiftOf(page)).toBe(0);
  });

  test("the open finder is sound for those who do not see it", async ({ page }) => {
    await page.goto(`${locale}/method/`);
    await opener(page).click();
    for (const query of ["", "korea", "xyzzyplugh"]) {
      await field(page).fill(query);
      if (query) await expect(dialog(page).getByRole("status")).not.toBeEmpty();
      await expectNoViolation(page, { at: [".find-dialog"] });
    }
  });
});

test("the slash is a letter where one writes, and Ctrl with K opens even there", async ({ page }) => {
  await page.goto(rankingIn("en"));
  const search = page.locator("main input").first();
  await search.fill("a");
  await search.press("/");
  await expect(search).toHaveValue("a/");
  await expect(dialog(page)).toBeHidden();
  await search.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("every page of the site can be found, and every page that is found is there", DESK, async ({ page }) => {
  const addresses = listAddresses();
  for (const locale of LANGUAGES) {
    const response = await page.request.get(`_data/find/${locale}.json`);
    const { pages } = parseFindIndex(await response.json());
    const found = pages.map(({ path }) => `${locale}/${path}/`).sort();
    const ofLanguage = addresses.filter((address) => address.startsWith(`${locale}/`));
    const expected = ofLanguage.filter((address) => !isElsewhere(address));
    expect(found).toEqual(expected.sort());
  }
});

/** Home, to which every page leads; a pair turned round; and the second address of an index's newest edition. */
function isElsewhere(address: string): boolean {
  const [, section, step = "", ...deeper] = address.split("/").filter((part) => part !== "");
  if (section === undefined) return true;
  const [a, b] = step.split("-vs-");
  if (section === "compare" && b !== undefined) return `${a}` > b;
  return ["rankings", "weights"].includes(section) && step !== "" && deeper.length === 0;
}

test.describe("where the list of pages does not come", DESK, () => {
  test.use({ expectedMessage: /Failed to load resource|ERR_FAILED|error loading|Failed to fetch/ });

  for (const [what, address] of [
    ["the script", /\/find\.js/],
    ["the index", /\/_data\/find\//],
  ] as const) {
    test(`${what} does not come: the finder says so, and another attempt succeeds`, async ({ page }) => {
      const t = wordsOf("en");
      await page.route(address, (route) => route.abort());
      await page.goto("en/method/");
      await opener(page).click();
      await page.keyboard.type("russia");
      await expect(dialog(page).getByRole("status")).toHaveText(t("find.failed"));
      await expect(dialog(page).getByRole("link", { name: t("find.all") })).toHaveAttribute(
        "href",
        /\/en\/countries\/$/,
      );
      await page.unroute(address);
      await dialog(page)
        .getByRole("button", { name: t("find.retry") })
        .click();
      await expect(chosen(page)).toHaveAttribute("href", /\/en\/countries\/rus\/$/);
    });
  }

  test("a file that is cut off is no list of pages", async ({ page }) => {
    await page.route(/\/_data\/find\//, (route) => route.fulfill({ body: '{"base":"/en/","pages":[' }));
    await page.goto("ar/method/");
    await opener(page).click();
    await expect(dialog(page).getByRole("status")).toHaveText(wordsOf("ar")("find.failed"));
  });
});

test.describe("a page that is not there", DESK, () => {
  test.use({ expectedMessage: /status of 404/ });

  for (const [address, locale, name, target] of [
    ["en/countries/rusia/", "en", "Russia", "/en/countries/rus/"],
    ["ar/countries/rusia/", "ar", "روسيا", "/ar/countries/rus/"],
    ["en/rankings/tortoise/2024/", "en", "Global AI Index 2024", "/en/rankings/global-ai-index/2024/"],
  ] as const) {
    test(`${address} names what comes nearest`, async ({ page }) => {
      await page.goto(address);
      const link = page.locator(`[data-nearest][lang="${locale}"] a`).first();
      await expect(link).toHaveText(name);
      expect(await shiftOf(page)).toBe(0);
      await link.click();
      await hasCome(page, target);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the box is a link to all countries", async ({ page }) => {
    for (const locale of LANGUAGES) {
      await page.goto(`${locale}/method/`);
      await opener(page).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/countries/$`));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
});

/** The sum of all layout shifts to two decimals, also those that a press or a key explains. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && typeof entry.value === "number") total += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => settle(Number(total.toFixed(2)))));
      }),
  );
}
