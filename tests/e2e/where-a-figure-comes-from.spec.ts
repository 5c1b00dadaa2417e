import { readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/locales";
import {
  DESK,
  expect,
  inEachLanguage,
  isPhone,
  type Locator,
  openRanking,
  rowOf,
  sourcePanel,
  test,
} from "./site";
import { placeIn, wordsOf } from "./words";

function saidIn(locale: Locale) {
  const t = wordsOf(locale);
  const russia = placeIn(locale, "RUS");
  return {
    score: `${russia} · ${t("measure.overall")}: 12`,
    rank: `${russia} · ${t("measure.rank")}: 31`,
    talent: `${t("index.global-ai-index.talent")}: 4`,
    bracket: t("headline.sameScore", { score: "12", from: 30, to: 33 }),
    publisher: "Tortoise Media",
    grade: t("provenance.gradeConfirmed"),
    precision: t("provenance.precisionWhole"),
    order: t("provenance.orderPublisher"),
    terms: t("provenance.reuseRestricted"),
    close: t("provenance.close"),
  };
}

/** The texts of the lines to which an open panel leads. */
async function linesIn(panel: Locator): Promise<string[]> {
  await expect(panel).toBeVisible();
  const links = await panel.locator("dd li a[href*='/blob/']").all();
  return Promise.all(links.map(async (link) => lineAt((await link.getAttribute("href")) ?? "").text));
}

function lineAt(address: string) {
  const { pathname, hash } = new URL(address);
  const [, file = ""] = /\/blob\/main\/(.+)$/.exec(pathname) ?? [];
  const line = hash.slice(2);
  return { file, line, text: readFileSync(file, "utf8").split("\n")[Number(line) - 1] ?? "" };
}

/** Every figure that an open panel offers to correct: its name, the text of its line in the file, the form. */
async function correctionsIn(panel: Locator) {
  await expect(panel).toBeVisible();
  const items = await panel.locator("dd li:has(a[href*='/blob/'])").all();
  return Promise.all(
    items.map(async (item) => {
      const { file, line, text } = lineAt(
        (await item.locator("a[href*='/blob/']").getAttribute("href")) ?? "",
      );
      const form = new URL((await item.locator("a[href*='/issues/new']").getAttribute("href")) ?? "");
      const fields = Object.fromEntries(form.searchParams);
      expect([fields.file, fields.line]).toEqual([file, line]);
      expect(fields.title).toContain((await item.locator("bdi").textContent()) ?? "");
      return { text, page: fields.page ?? "", stands: fields.stands ?? "" };
    }),
  );
}

const placesIn = (corrections: readonly { text: string }[]) =>
  corrections.map(({ text }) => /"place": "(\w+)"/.exec(text)?.[1]);

inEachLanguage((locale) => {
  const said = saidIn(locale);
  const ofEdition = [said.publisher, said.grade, said.precision, said.order, said.terms];

  test("one click on a score, a rank or a pillar of the ranking tells its source", async ({ page }) => {
    await openRanking(page, locale);
    const panel = sourcePanel(page);
    await rowOf(page, "rus").locator('[data-figure="overall"]').click();
    for (const text of [said.score, said.bracket, ...ofEdition]) await expect(panel).toContainText(text);
    await expect(panel.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await panel.getByRole("button", { name: said.close }).click();
    await expect(panel).toBeHidden();

    await rowOf(page, "rus").locator('[data-figure="rank"]').click();
    for (const text of [said.rank, said.bracket, ...ofEdition]) await expect(panel).toContainText(text);
    await page.keyboard.press("Escape");

    if (isPhone(page)) await rowOf(page, "rus").locator("button[aria-expanded]").click();
    await page
      .locator('tr#rus + tr [data-figure="talent"]:visible, tr#rus [data-figure="talent"]:visible')
      .first()
      .click();
    await expect(panel).toContainText(said.talent);
    for (const text of ofEdition) await expect(panel).toContainText(text);
  });

  test("one click on a figure of the home page tells its source", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.locator('[data-figure="overall"]:visible').last().click();
    for (const text of ofEdition) await expect(sourcePanel(page)).toContainText(text);
    await page.keyboard.press("Escape");
    await page.locator("main > header button").click();
    await expect(sourcePanel(page)).toBeVisible();
  });

  test("the home page leads to the line of each of the five and to the form filled in", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.locator('[data-figure="overall"]:visible').last().click();
    const corrections = await correctionsIn(sourcePanel(page));
    expect(placesIn(corrections)).toEqual(["USA", "CHN", "IND", "BRA", "RUS"]);
    expect(corrections.at(-1)?.page).toMatch(new RegExp(`/${locale}/$`));
    for (const figure of ["31", "12", "4"])
      expect(corrections.at(-1)?.stands).toMatch(new RegExp(`\\b${figure}\\b`));
  });

  test("a comparison leads to the lines of its countries in the edition that is shown", async ({ page }) => {
    await page.goto(`${locale}/compare/?c=deu,rus&e=global-ai-index:2025`);
    await expect(page.locator("#table thead")).toContainText("2025");
    await page.locator('main [popovertarget="figure-source"]').first().click();
    const corrections = await correctionsIn(sourcePanel(page));
    expect(placesIn(corrections)).toEqual(["DEU", "RUS"]);
    expect(corrections[1]?.text).toContain('"rank": 29');
    expect(corrections[1]?.page).toMatch(/\/compare\/\?c=deu,rus&e=global-ai-index:2025$/);
  });

  test("a prepared pair leads to the lines of its two countries", async ({ page }) => {
    await page.goto(`${locale}/compare/ind-vs-rus/`);
    await page.locator('main [popovertarget="figure-source"]').first().click();
    const corrections = await correctionsIn(sourcePanel(page));
    expect(placesIn(corrections)).toEqual(["IND", "RUS"]);
    expect(corrections[0]?.page).toMatch(/\/compare\/ind-vs-rus\/$/);
  });

  test("a row of results leads to the line of each model's result", async ({ page }) => {
    await page.goto(`${locale}/models/`);
    await expect(page.locator('[data-island="models"]')).toHaveAttribute("data-ready", "");
    await page.locator('[data-row="simple-evals-ru/mmlu-pro/zero-shot-cot"] [popovertarget]').first().click();
    expectOfArticlesPair(await correctionsIn(sourcePanel(page)), "mmlu-pro");
  });

  test("a cell of a published table leads to the lines of its column's results", async ({ page }) => {
    await page.goto(`${locale}/tables/mhgb-law/`);
    const column = page.locator("#table tbody td:nth-child(2)");
    await column.first().getByRole("button").click();
    const panel = sourcePanel(page);
    await expect(panel.locator("li a:visible")).toHaveCount(0);
    await panel.locator("summary").first().click();
    await expect(panel.locator("li a:visible").first()).toHaveText(/ · /);
    const printed = (await linesIn(panel)).map((text) => /"printed": "([^"]+)"/.exec(text)?.[1]);
    const cells = await column.locator("bdi").allTextContents();
    expect(printed.toSorted()).toEqual(cells.toSorted());
  });
});

/** The line of DeepSeek's result in the benchmark, then that of GigaChat MAX. */
function expectOfArticlesPair(corrections: readonly { text: string }[], benchmark: string) {
  expect(corrections).toHaveLength(2);
  for (const [i, model] of ["deepseek-v3", "gigachat-max"].entries()) {
    expect(corrections[i]?.text).toContain(`"benchmark": "${benchmark}"`);
    expect(corrections[i]?.text).toContain(`"${model}"`);
  }
}

test("without script a panel of results leads to those of the frame, or of the row", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of ["en/", "en/models/", "en/claims/deepseek-in-science/"]) {
    await page.goto(address);
    await page.locator("section.evidence [popovertarget]").first().click();
    const texts = (await correctionsIn(sourcePanel(page))).map(({ text }) => text);
    for (const model of ["deepseek-v3", "gigachat-max"])
      expect(texts.filter((text) => text.includes('"gpqa-diamond"') && text.includes(model))).not.toEqual([]);
  }
  await page.goto("en/models/");
  await page.locator('[data-row="simple-evals-ru/mmlu-pro/zero-shot-cot"] [popovertarget]').first().click();
  expectOfArticlesPair(await correctionsIn(sourcePanel(page)), "mmlu-pro");
  await context.close();
});

test.describe("evidence", DESK, () => {
  test("what is known more finely or reported by others stands beside the figure", async ({ page }) => {
    await openRanking(page, "en");
    await rowOf(page, "kor").locator('[data-figure="overall"]').click();
    await expect(sourcePanel(page)).toContainText("Known more finely: 27.26");
    await expect(sourcePanel(page).locator("div ul a")).not.toHaveCount(0);
  });
});
