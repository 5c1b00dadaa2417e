import AxeBuilder from "@axe-core/playwright";
import { formatExactly } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import {
  DESK,
  expect,
  inEachLanguage,
  isPhone,
  type Page,
  rowIds,
  rowOf,
  test,
  waitUntilReady,
} from "./site";
import { wordsOf } from "./words";

const EDITION = "weights/global-ai-index/2024/";
const PUBLISHED_2025 =
  "?w=talent:11,infrastructure:16,operating-environment:8,research:17,development:18,government-strategy:12,commercial:18";
const ALL_ON_TALENT =
  "?w=talent:100,infrastructure:0,operating-environment:0,research:0,development:0,government-strategy:0,commercial:0";
const DRAWS = 10_000;

async function open(page: Page, locale: Locale, state = "", edition = EDITION): Promise<void> {
  await page.goto(`${locale}/${edition}${state}`);
  await waitUntilReady(page);
}

/** The weights that the sliders show, in per cent. */
const shares = (page: Page) =>
  page
    .locator("input[type=range]")
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? Number(one.value) : null)));
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
/** The rank that a row shows, without the change that a phone has below it. */
const rankOf = (page: Page, id: string) => rowOf(page, id).locator(".rank > span").first();
const trials = (page: Page) => page.locator("[data-trials]");

inEachLanguage((locale) => {
  const t = wordsOf(locale);
  const talent = t("index.global-ai-index.talent");

  test("moves a weight by keyboard: the others follow, the ranking and the address with them", async ({
    page,
  }) => {
    await open(page, locale);
    await expect(rankOf(page, "rus")).toHaveText("32");
    await page.getByRole("slider", { name: t("weights.weightOf", { pillar: talent }), exact: true }).focus();
    await page.keyboard.press("End");
    expect(await shares(page)).toEqual([100, 0, 0, 0, 0, 0, 0]);
    await expect.poll(() => query(page)).toBe(ALL_ON_TALENT);
    expect((await rowIds(page)).slice(0, 2)).toEqual(["usa", "ind"]);
    await page.keyboard.press(locale === "ar" ? "ArrowRight" : "ArrowLeft");
    expect((await shares(page))[0]).toBe(99);
    await page.goBack();
    await expect(rankOf(page, "rus")).toHaveText("32");
    expect((await shares(page))[0]).toBe(15.75);
  });

  test("opens with the weights of an address, and with another edition's by a preset", async ({ page }) => {
    await open(page, locale, PUBLISHED_2025);
    expect(await shares(page)).toEqual([11, 16, 8, 17, 18, 12, 18]);
    const ranks = await rowIds(page);
    await open(page, locale);
    const preset = t("weights.presetPublishedOther", { edition: "2025" });
    await page.getByRole("button", { name: preset, exact: true }).click();
    await expect(page.getByRole("button", { name: preset, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(await rowIds(page)).toEqual(ranks);
    await page.getByRole("button", { name: t("weights.reset"), exact: true }).click();
    await expect.poll(() => query(page)).toBe("");
  });

  test("says what an address asks that cannot be, and shows what is left", async ({ page }) => {
    await open(page, locale, "?w=talent:-1,luck:3,commercial:4,commercial:5");
    const notice = page.locator("[data-island] > [role=status]");
    const said = [
      t("weights.negative", { value: "\u2068talent:-1\u2069" }),
      t("weights.unknownPillar", { value: "\u2068luck:3\u2069" }),
      t("weights.namedTwice", { value: "\u2068commercial:5\u2069" }),
      t("weights.otherSum", { value: "\u20684\u2069" }),
    ];
    for (const sentence of said) await expect(notice).toContainText(sentence);
    expect(await shares(page)).toEqual([0, 0, 0, 0, 0, 0, 100]);
    await open(page, locale, "?w=talent:0");
    await expect(notice).toContainText(t("weights.noneLeft", { value: "\u2068talent:0\u2069" }));
    await expect(rankOf(page, "rus")).toHaveText("32");
  });

  test("runs trials around its own weights in a worker, and around the base ones gets what is prepared", async ({
    page,
  }) => {
    await open(page, locale);
    const draws = formatExactly(languageOf(locale).numerals, DRAWS);
    const run = page.getByRole("button", { name: t("weights.run", { draws }) });
    const cells = () => rowOf(page, "rus").locator("td.weights-figure").allTextContents();
    const prepared = await cells();
    await run.click();
    await expect(trials(page)).toHaveAttribute("data-trials", "done");
    expect(await cells(), "the same seed gives the same counts in Node and here").toEqual(prepared);
    await page.getByRole("button", { name: t("weights.presetEqual") }).click();
    await expect(trials(page)).toHaveAttribute("data-trials", "prepared");
    await run.click();
    await expect(trials(page)).toHaveAttribute("data-trials", "done");
    expect((await cells())[2]).not.toBe(prepared[2]);
    expect((await cells())[3]).toBe(prepared[3]);
  });

  test("has no fault that axe finds", async ({ page }) => {
    await open(page, locale, "?w=talent:3");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test("leads from the header over the list to an edition", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page
      .locator("header nav")
      .first()
      .getByRole("link", { name: t("weights.nav"), exact: true })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      t("weights.listTitle", { differing: 6, count: 12 }),
    );
    await page.locator(`main a[href$="/${EDITION}"]`).click();
    await waitUntilReady(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("37");
  });
});

test.describe("the trials", DESK, () => {
  test("can be cancelled", async ({ page }) => {
    await page.addInitScript(() => {
      // A worker that is told nothing answers nothing.
      Worker.prototype.postMessage = () => {};
    });
    await open(page, "en");
    await page.getByRole("button", { name: "Run 10,000 trials around these weights" }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(trials(page)).toHaveAttribute("data-trials", "cancelled");
    await expect(trials(page)).toContainText("The intervals are those prepared around the base weights.");
  });

  test.describe("whose script does not come", () => {
    test.use({ expectedMessage: /trials\.js|ERR_FAILED|Failed to load resource/ });

    test("leave the prepared intervals, and say so", async ({ page }) => {
      await page.route("**/trials.js*", (route) => route.abort());
      await open(page, "en");
      await page.getByRole("button", { name: "Run 10,000 trials around these weights" }).click();
      await expect(trials(page)).toHaveAttribute("data-trials", "failed");
      await expect(trials(page)).toContainText("The trials could not be run here.");
    });
  });

  test("are not there without workers, which is said", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
    await open(page, "en");
    await page.getByRole("button", { name: "Run 10,000 trials around these weights" }).click();
    await expect(trials(page)).toContainText("This browser cannot run the trials.");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the ranking with the base weights, and says what script would do", async ({ page }) => {
    await page.goto(`en/${EDITION}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "With the recovered weights 37 of the 83 ranks differ from the published ones: Russia is recomputed 32nd, published 31st",
    );
    await expect(page.getByText("With JavaScript on, you can move the weight of each pillar")).toBeVisible();
    await expect(page.getByRole("slider")).toHaveCount(0);
    await expect(page.locator("#table tbody tr[id]")).toHaveCount(83);
    await expect(rankOf(page, "rus")).toHaveText("32");
  });
});

test("on a phone a row opens what does not fit", { tag: "@phone" }, async ({ page }) => {
  await open(page, "ar");
  expect(isPhone(page)).toBe(true);
  await rowOf(page, "rus").getByRole("button").click();
  await expect(page.locator("[data-details-of=rus]")).toContainText("16–61");
});
