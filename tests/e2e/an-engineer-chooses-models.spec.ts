import { formatExactly } from "@/lib/i18n/format-figures";
import { languageOf } from "@/lib/i18n/locales";
import { withNote } from "@/lib/i18n/punctuation";
import {
  chips,
  DESK,
  expect,
  inEachLanguage,
  LANGUAGES,
  type Locale,
  type Locator,
  liftChip,
  openModels,
  type Page,
  resultRow,
  test,
} from "./site";
import { wordsOf } from "./words";

const ARTICLE = ["deepseek-v3", "gigachat-max"];
const LAW = ["deepseek-r1-0528", "gigachat-2-max"];
const SIX = [...ARTICLE, "gigachat-2-max", "qwen2.5-72b-instruct", "t-pro-it-1.0", "yandexgpt-5-pro"];

const SCIENCE = "simple-evals-ru/gpqa-diamond";
const CLOSED_BOOK = "mhgb-law/mhgb-closed-final";

function preset(page: Page, models: readonly string[]) {
  const query = models === ARTICLE ? "?" : `?m=${models.join(",")}`;
  return page.locator(`[data-island=models] a[href="${query}"]`);
}

function outcomeHeads(page: Page, locale: Locale) {
  return page.locator("[data-island=models] thead th").getByText(wordsOf(locale)("models.outcome"));
}

async function add(page: Page, typed: string): Promise<void> {
  await page.locator("[data-island=models] select").focus();
  await expect(
    page.locator("[data-island=models]").getByRole("combobox").and(page.locator("input")),
  ).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

/** What no words of an address may become; an island's data and script are the page's own. */
const FOREIGN =
  'main :is(img, iframe, script:not([type="application/json"], [src*="/islands/"]), [onload], [onclick], [onerror])';

inEachLanguage((locale) => {
  test("a pair is chosen with one click, and back brings the other", async ({ page }) => {
    await openModels(page, locale);
    await expect(preset(page, ARTICLE)).toHaveAttribute("aria-current", "true");
    await expect(resultRow(page, SCIENCE)).toContainText("106");
    expect(await chips(page)).toEqual(ARTICLE);
    const title = await page.title();

    await preset(page, LAW).click();
    await expect(page).toHaveURL(/\/models\/\?m=deepseek-r1-0528,gigachat-2-max$/);
    await expect.poll(() => chips(page)).toEqual(LAW);
    await expect(preset(page, LAW)).toHaveAttribute("aria-current", "true");
    await expect(preset(page, ARTICLE)).not.toHaveAttribute("aria-current");
    await expectLawPair(page, locale);
    expect(await page.title()).not.toBe(title);

    await page.reload();
    await expect.poll(() => chips(page)).toEqual(LAW);
    await expectLawPair(page, locale);
    await page.goBack();
    await expect.poll(() => chips(page)).toEqual(ARTICLE);
    await expect(page).toHaveURL(/\/models\/$/);
    await expect(resultRow(page, SCIENCE)).toContainText("106");
    await expect(resultRow(page, CLOSED_BOOK)).toHaveCount(0);
    expect(await page.title()).toBe(title);
    await page.goForward();
    await expectLawPair(page, locale);
  });

  test("models are added by typing and removed, and who is ahead is said of two only", async ({ page }) => {
    await openModels(page, locale);
    await expect(outcomeHeads(page, locale)).not.toHaveCount(0);
    await expect(resultRow(page, SCIENCE).locator("td").last()).toHaveAttribute("data-ahead", "deepseek-v3");
    await add(page, "qwen 72");
    await expect.poll(() => chips(page)).toEqual([...ARTICLE, "qwen2.5-72b-instruct"]);
    await expect(page).toHaveURL(/\?m=deepseek-v3,gigachat-max,qwen2\.5-72b-instruct$/);
    await expect(outcomeHeads(page, locale)).toHaveCount(0);
    await expect(page.locator("[data-ahead]")).toHaveCount(0);
    await expect(resultRow(page, SCIENCE).locator("td[data-model]")).toHaveCount(3);

    await page.reload();
    await expect.poll(() => chips(page)).toEqual([...ARTICLE, "qwen2.5-72b-instruct"]);
    await expect(resultRow(page, SCIENCE).locator("td[data-model]")).toHaveCount(3);

    const remove = page.locator("[data-chip=gigachat-max] button").last();
    await expect(remove).toHaveAccessibleName(wordsOf(locale)("models.remove", { model: "GigaChat MAX" }));
    await remove.click();
    await expect.poll(() => chips(page)).toEqual(["deepseek-v3", "qwen2.5-72b-instruct"]);
    await expect(page).toHaveURL(/\?m=deepseek-v3,qwen2\.5-72b-instruct$/);
    await expect(outcomeHeads(page, locale)).not.toHaveCount(0);
  });

  test("six at most: the list gives way to the reason, and comes back when one is removed", async ({
    page,
  }) => {
    await openModels(page, locale, `?m=${SIX.slice(0, 5).join(",")}`);
    await add(page, "yandexgpt 5 pro");
    await expect.poll(() => chips(page)).toEqual(SIX);
    await expect(page.getByText(wordsOf(locale)("models.full"))).toBeVisible();
    await expect(page.locator("[data-island=models] :is(select, input)")).toHaveCount(0);
    await expect(resultRow(page, "simple-evals-ru/humaneval").locator("td[data-model]")).toHaveCount(6);
    // One of the six was measured on fewer items: it stands in the words, not beside the others.
    await expect(resultRow(page, SCIENCE).locator("td[data-model]")).toHaveCount(5);
    await expect(resultRow(page, SCIENCE)).toContainText(
      wordsOf(locale)("models.otherItems", { list: withNote(locale, "T-pro-it-1.0", "192") }),
    );
    await page.locator("[data-chip=deepseek-v3] button").last().click();
    await expect.poll(() => chips(page)).toEqual(SIX.slice(1));
    await expect(page.getByText(wordsOf(locale)("models.full"))).toHaveCount(0);
  });
});

async function expectLawPair(page: Page, locale: Locale): Promise<void> {
  const row = resultRow(page, CLOSED_BOOK);
  for (const figure of [0.5554, 0.4935, 300])
    await expect(row).toContainText(formatExactly(languageOf(locale).numerals, figure));
  const picture = page.locator(`[data-domain=law] svg:visible [data-row^="${CLOSED_BOOK}/"]`);
  await expect(picture.locator("[data-model]")).toHaveCount(2);
  await expect(page.locator('[data-island=models] [data-row^="mhgb-law/mhgb-open"]')).toHaveCount(0);
  const others = page.locator(
    "[data-island=models] [data-row]:not([data-row^='mhgb-law'], [data-row^='herobench/'])",
  );
  await expect(others).toHaveCount(0);
}

test(
  "on a desk the results of a pair stand beside its picture whole, with no column cut off",
  DESK,
  async ({ page }) => {
    for (const locale of LANGUAGES) {
      await openModels(page, locale);
      const cut = await page
        .locator("[data-domain] .domain-body .scrolls")
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map((table) => `${table.ariaLabel}: ${table.scrollWidth} px in ${table.clientWidth}`),
        );
      expect(cut, locale).toEqual([]);
    }
  },
);

test("a chip is moved with the keyboard, and the columns with it", DESK, async ({ page }) => {
  await openModels(page, "en", "?m=deepseek-v3,gigachat-max,qwen2.5-72b-instruct");
  await liftChip(page, "deepseek-v3");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[id^=DndLiveRegion]")).toContainText("2");
  await page.keyboard.press("Space");
  await expect.poll(() => chips(page)).toEqual(["gigachat-max", "deepseek-v3", "qwen2.5-72b-instruct"]);
  await expect(page).toHaveURL(/\?m=gigachat-max,deepseek-v3,qwen2\.5-72b-instruct$/);
  const columns = resultRow(page, SCIENCE).locator("td[data-model]");
  await expect(columns.first()).toHaveAttribute("data-model", "gigachat-max");
  await expect(columns.first()).toContainText("82");
});

test.describe("the picture of a domain", () => {
  inEachLanguage((locale) => {
    test("comes to life in its place, and keys go from row to row", async ({ page }) => {
      await openModels(page, locale);
      const stage = page.locator("[data-domain=coding] .chart-stage").first();
      await stage.scrollIntoViewIfNeeded();
      const before = await stage.boundingBox();
      await stage.focus();
      await expect(stage.locator("svg.recharts-surface:visible").first()).toBeVisible();
      const tip = stage.locator(".chart-tip");
      await expect(tip).toBeVisible();
      await expect(tip).toContainText("HumanEval");
      await expect(tip).toContainText("DeepSeek-V3");
      await expect(tip).toContainText(/95/);
      expect(await stage.boundingBox()).toEqual(before);
      await expect(stage).toHaveAttribute("aria-valuenow", "1");
      await page.keyboard.press("ArrowDown");
      await expect(stage).toHaveAttribute("aria-valuenow", "2");
      await expect(tip).toContainText("MBPP");
      await expect(stage).toHaveAttribute("aria-valuetext", /MBPP.*DeepSeek-V3.*GigaChat MAX/);
      await page.keyboard.press("Home");
      await expect(tip).toContainText("HumanEval");
      await page.keyboard.press("Escape");
      await expect(tip).toBeHidden();
    });
  });

  test("answers the pointer", async ({ page, isMobile }) => {
    await openModels(page, "en");
    const stage = page.locator("[data-domain=science] .chart-stage").first();
    await stage.scrollIntoViewIfNeeded();
    if (isMobile) await stage.tap();
    else await stage.hover();
    await expect(stage.locator(".chart-tip")).toBeVisible();
    await expect(stage.locator(".chart-tip")).toContainText("GPQA Diamond");
    await expect(stage.locator(".chart-tip")).toContainText("53.5");
  });
});

test.describe("an address with what the page does not know", DESK, () => {
  inEachLanguage((locale) => {
    test("is said in words, and the rest is shown", async ({ page }) => {
      const t = wordsOf(locale);
      const said = (key: "unknownModel" | "duplicateModel" | "tooMany" | "unknownParameter", value: string) =>
        t(`models.${key}`, { value: `\u2068${value}\u2069` });
      const one = t("models.oneModel");

      for (const { state, faults, left } of [
        { state: "m=nobody-9", faults: [said("unknownModel", "nobody-9")], left: ARTICLE },
        {
          state: "m=deepseek-v3,nobody-9,gigachat-2-max",
          faults: [said("unknownModel", "nobody-9")],
          left: ["deepseek-v3", "gigachat-2-max"],
        },
        {
          state: "m=deepseek-v3,DeepSeek-V3,gigachat-max",
          faults: [said("duplicateModel", "DeepSeek-V3")],
          left: ARTICLE,
        },
        { state: "m=gigachat-max", faults: [one], left: ["gigachat-max"] },
        { state: "m=gigachat-max,x", faults: [one, said("unknownModel", "x")], left: ["gigachat-max"] },
        {
          state: `m=${SIX.join(",")},gigachat-lite`,
          faults: [said("tooMany", "gigachat-lite")],
          left: SIX,
        },
        { state: "c=rus&m=", faults: [said("unknownParameter", "c=rus")], left: ARTICLE },
      ]) {
        await openModels(page, locale, `?${state}`);
        const status = complaint(page);
        await expect(status, state).toContainText(t("models.dropped"));
        for (const fault of faults) await expect(status.getByText(fault, { exact: true })).toBeVisible();
        await expect(status.getByRole("listitem")).toHaveCount(faults.length);
        expect(await chips(page), state).toEqual(left);
        await expectWhole(page);
      }
    });
  });

  test("marks of other sites, and letters of either case, are no complaint", async ({ page }) => {
    for (const state of ["?utm_source=x&fbclid=y", "?m=DEEPSEEK-V3,GigaChat-Max", "?m=,,", "?", "#law"]) {
      await openModels(page, "en", state);
      await expect(page.getByText(wordsOf("en")("models.dropped"))).toHaveCount(0);
      expect(await chips(page)).toEqual(ARTICLE);
    }
  });

  test("hostile words of six scripts stay words, and the page is never empty", async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    for (const hostile of [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert('خطر')>",
      "<svg onload=alert('угроза')>",
      "</bdi><iframe src=javascript:alert('危险')>",
      "\u202e<b onclick=alert('סכנה')>\u202d",
      "{name}' onfocus=alert('ख़तरा') autofocus='",
      "__proto__",
      "constructor",
      "%00%E0%A4%A",
      "x".repeat(3000),
    ]) {
      const encoded = hostile.startsWith("%") ? hostile : encodeURIComponent(hostile);
      const state = `?m=deepseek-v3,${encoded},gigachat-max&${encoded}=1`;
      await openModels(page, "en", state);
      const status = complaint(page);
      await expect(status, state.slice(0, 60)).toBeVisible();
      for (const said of await status.getByRole("listitem").allInnerTexts())
        expect(said.length, "what is long is cut").toBeLessThan(100);
      await expect(status.locator(":not(ul, li)")).toHaveCount(0);
      await expect(page.locator(FOREIGN)).toHaveCount(0);
      expect(await chips(page)).toEqual(ARTICLE);
      await expectWhole(page);
    }
    expect(dialogs).toEqual([]);
  });
});

/** What the page says of its address; it also tells those who hear it what it shows. */
function complaint(page: Page): Locator {
  return page.locator("[data-island=models] [role=status]:not([data-announced])").first();
}

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[data-domain], [data-empty-domains]").first()).toBeVisible();
  await expect(page.locator(".evidence:visible")).toHaveCount(2);
}
