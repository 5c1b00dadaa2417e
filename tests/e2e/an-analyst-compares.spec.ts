import { chips, DESK, expect, inEachLanguage, liftChip, type Page, test, waitUntilReady } from "./site";
import { wordsOf } from "./words";

const OPENS_ON = ["rus", "usa", "chn", "ind", "bra"];

async function openCompare(page: Page, locale = "en", state = ""): Promise<void> {
  await page.goto(`${locale}/compare/${state}`);
  await waitUntilCompared(page);
}

async function waitUntilCompared(page: Page): Promise<void> {
  await expect(page.locator("[data-island=compare][data-ready]")).toBeVisible();
  await expect(page.locator("#table")).toBeVisible();
}

const lane = (page: Page, index: string, id: string) =>
  page.locator(`[data-index=${index}] [data-place=${id}]`);
const indicator = (page: Page, id: string) => page.locator(`[data-indicator=${id}] td`);

const addControl = (page: Page) => page.locator("select.field").first();

inEachLanguage((locale) => {
  test(`opens on the five in 2024, in ${locale}, with Russia's rank of 2025 and its grade beside`, async ({
    page,
  }) => {
    await openCompare(page, locale);
    expect(await chips(page)).toEqual(OPENS_ON);
    await expect(page.locator("#table")).toContainText("31");
    const newest = page.getByText(/2025/).first();
    await expect(newest).toContainText("29");
    await expect(newest).toContainText(wordsOf(locale)("provenance.gradeCopiedOnce"));
  });
});

test("says where the points between India and Russia lie, and why those between Brazil and Russia are not split", async ({
  page,
}) => {
  await openCompare(page);
  await expect(page.locator("[data-pair='rus-ind']")).toContainText(
    "India is ahead of Russia in 6 of 7 pillars; Russia in infrastructure (20 to 15). Talent accounts for about 6 of the 12 points between India and Russia.",
  );
  await expect(page.locator("[data-gap=ind] svg:visible")).not.toHaveCount(0);
  await expect(page.locator("[data-gap=bra]")).toContainText("smaller than its own rounding");
  await expect(page.locator("[data-gap=bra] svg")).toHaveCount(0);
});

test("the waterfall comes to life in its place when it is touched", async ({ page }) => {
  await openCompare(page);
  const picture = page.locator("[data-gap=ind] .waterfall");
  await picture.scrollIntoViewIfNeeded();
  const before = await picture.boundingBox();
  await picture.getByRole("slider").focus();
  await expect(picture.locator(".recharts-wrapper svg").first()).toBeVisible();
  expect(await picture.boundingBox()).toEqual(before);
});

test("a country is added by typing, with the keyboard alone, and kept in the address", async ({ page }) => {
  await openCompare(page);
  await addControl(page).focus();
  const field = page.getByRole("combobox", { name: "Add a country" }).and(page.locator("input"));
  await expect(field).toBeFocused();
  await page.keyboard.type("germ");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-chip=deu]")).toBeVisible();
  await expect(page).toHaveURL(/c=rus,usa,chn,ind,bra,deu/);
  await expect(page.locator("#table")).toContainText("Germany");
});

test("a chip is moved with the keyboard", DESK, async ({ page }) => {
  await openCompare(page);
  await liftChip(page, "rus");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[id^=DndLiveRegion]")).toContainText("2");
  await page.keyboard.press("Space");
  await expect.poll(() => chips(page)).toEqual(["usa", "rus", "chn", "ind", "bra"]);
  await expect(page).toHaveURL(/c=usa,rus,chn,ind,bra/);
});

test("a chip is dragged to another place", DESK, async ({ page }) => {
  await openCompare(page);
  await page.locator("[data-chip=rus] button").first().hover();
  await page.mouse.down();
  const target = await page.locator("[data-chip=chn]").boundingBox();
  await page.mouse.move((target?.x ?? 0) + 30, (target?.y ?? 0) + 20, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => chips(page)).toEqual(["usa", "chn", "rus", "ind", "bra"]);
});

test("base, edition and countries are the address: back, reload and a second reader see the same", async ({
  page,
  context,
}) => {
  await openCompare(page);
  await page.locator("[data-chip=usa] button").last().click();
  await page.locator("select.field").nth(1).selectOption("ind");
  await page.locator("select.field").nth(2).selectOption("global-ai-index:2025");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("21");
  await expect(page).toHaveURL(/\?c=rus,chn,ind,bra&e=global-ai-index:2025&base=ind$/);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.reload();
  await waitUntilCompared(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const second = await context.newPage();
  await second.goto(page.url());
  await waitUntilCompared(second);
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(title);
  await second.close();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => chips(page)).toEqual(["rus", "chn", "ind", "bra"]);
  await expect(page.locator("select.field").nth(1)).toHaveValue("rus");
});

test("a link to other countries shows no wrong one while its figures are on the way", async ({ page }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/_data/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("en/compare/?c=deu,fra");
  await waitUntilReady(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Germany and France side by side");
  await expect(page.locator("#table, .country-column h3")).toHaveCount(0);
  answer();
  await waitUntilCompared(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Germany is ahead of France");
});

test("the prepared pair is whole without script, and the other order leads there", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("en/compare/rus-vs-bra/");
  await page.waitForURL(/compare\/bra-vs-rus\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Brazil is ahead of Russia in 3 of 7 pillars",
  );
  await expect(page.locator("#table")).toBeVisible();
  await page.goto("ar/compare/ind-vs-rus/");
  await expect(page.locator(".waterfall svg:visible")).not.toHaveCount(0);
  await context.close();
});

test("ranks in every index stand side by side, among the 36 that all cover and as published", async ({
  page,
}) => {
  await openCompare(page);
  await expect(page.getByRole("heading", { level: 2, name: "Russia ranks between 28 and 33" })).toBeVisible();
  await expect(lane(page, "government-ai-readiness", "rus")).toContainText(/33\s*49 of 195/);
  const dots = page.locator("[data-index=global-ai-vibrancy] .across-dot");
  const [usa, chn] = await Promise.all([dots.nth(1).boundingBox(), dots.nth(2).boundingBox()]);
  expect(chn?.y ?? 0).toBeGreaterThanOrEqual((usa?.y ?? 0) + (usa?.height ?? 0));
});

test("the prepared pair has ranks of all indices and the indicators without script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("en/compare/ind-vs-rus/");
  await expect(lane(page, "ai-preparedness-index", "rus")).toContainText("46 of 165");
  await expect(indicator(page, "top500-systems").last()).toContainText(/16th of 41/);
  const more = page.locator("[data-part=indicators] details");
  await expect(more.locator("table")).toBeHidden();
  await more.locator("summary").click();
  await expect(more.locator("table")).toBeVisible();
  await context.close();
});

test("the indicators of a country that the page did not bring are fetched when it is chosen", async ({
  page,
}) => {
  await openCompare(page);
  const fetched = page.waitForRequest("**/_data/compare/en/indicators.json");
  await addControl(page).selectOption("deu");
  await fetched;
  await expect(indicator(page, "top500-systems")).toHaveCount(6);
  await expect(indicator(page, "top500-systems").last()).toContainText(/\d+\w\w of 41/);
});

test.describe("where the network fails", () => {
  test.use({ expectedMessage: /Failed to load resource/ });

  test("the last figures stay, the reason is said, and one more try brings the new ones", async ({
    page,
  }) => {
    await openCompare(page);
    await page.route("**/_data/**", (route) => route.abort());
    await page.locator("select.field").last().selectOption("global-ai-index:2025");
    await expect(page.getByText("could not be loaded (no connection)")).toBeVisible();
    await expect(page.locator("#table")).toContainText("Global AI Index 2024");
    await page.unroute("**/_data/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#table")).toContainText("Global AI Index 2025");
  });

  test("figures of indicators that do not come are told of, and one more try brings them", async ({
    page,
  }) => {
    await page.route("**/indicators.json", (route) => route.abort());
    await openCompare(page, "en", "?c=rus,deu");
    const said = page.getByText("The figures of the indicators could not be loaded (no connection).");
    await expect(said).toBeVisible();
    await expect(indicator(page, "top500-systems").first()).toContainText("16th of 41");
    await page.unroute("**/indicators.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(said).toBeHidden();
    await expect(indicator(page, "top500-systems").last()).toContainText(/\d+\w\w of 41/);
  });
});
