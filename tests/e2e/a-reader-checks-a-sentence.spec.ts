import { expectNoViolation } from "./axe";
import { DESK, expect, inEachLanguage, LANGUAGES, type Page, RANKING, test } from "./site";
import { wordsOf } from "./words";

const SENTENCES = {
  en: "Russia ranks thirty-first of 83 in AI, behind India and Brazil.",
  ar: "تحتل روسيا المرتبة ٣١ من بين ٨٣ دولة في الذكاء الاصطناعي.",
  ru: "Россия заняла тридцать первое место из 83 по развитию ИИ.",
  zh: "俄罗斯人工智能在八十三个国家中排名第三十一位。",
  hi: "रूस एआई में ८३ देशों में इकतीसवें स्थान पर है।",
  pt: "A Rússia ocupa o trigésimo primeiro lugar entre 83 países em IA.",
} as const;

const verdict = (page: Page) => page.locator("article[data-verdict]");
const said = (page: Page) => page.locator(".check-status");

inEachLanguage((locale) => {
  const t = wordsOf(locale);

  test("a sentence that is right is called so, with its source and one to cite", async ({ page }) => {
    await page.goto(`${locale}/check/`);
    await page.getByRole("textbox", { name: t("check.label") }).fill(SENTENCES[locale]);
    await page.getByRole("button", { name: t("check.submit") }).click();
    await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
    await expect(verdict(page).locator(".verdict")).toHaveText(t("check.right"));
    await expect(verdict(page).locator(".check-facts a").first()).toHaveAttribute(
      "href",
      new RegExp(RANKING),
    );
    await expect(verdict(page).locator("blockquote")).toContainText(RANKING);
    await expect(said(page)).toContainText(t("check.right"));
  });

  test("the address is the sentence, in any of the languages", DESK, async ({ page }) => {
    for (const other of LANGUAGES) {
      await page.goto(`${locale}/check/?t=${encodeURIComponent(SENTENCES[other])}`);
      await expect(verdict(page), other).toHaveAttribute("data-verdict", "right");
      await expect(page.getByRole("textbox", { name: t("check.label") })).toHaveValue(SENTENCES[other]);
    }
    await expectNoViolation(page);
  });

  test("an example is another edition's, and goes back to what was before", async ({ page }) => {
    await page.goto(`${locale}/check/`);
    await page.getByRole("link", { name: t("check.exampleEdition") }).click();
    await expect(verdict(page)).toHaveAttribute("data-verdict", "anotherEdition");
    await page.getByRole("textbox", { name: t("check.label") }).fill(t("check.exampleIndex"));
    await page.getByRole("button", { name: t("check.submit") }).click();
    await expect(verdict(page)).toHaveAttribute("data-verdict", "anotherIndex");
    await page.goBack();
    await expect(verdict(page)).toHaveAttribute("data-verdict", "anotherEdition");
  });
});

test("10,000 characters, tags and unknown parameters have their messages", async ({ page }) => {
  await page.goto("en/check/?t=%3Cb%3ERussia%3C%2Fb%3E+is+31st+of+83+in+AI&x=1");
  await expect(page.getByText("Tags in the text were passed over.")).toBeVisible();
  await expect(page.locator(".check-dropped")).toContainText("x=1");
  await page.getByRole("textbox", { name: "The sentence" }).fill("x".repeat(10_000));
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(said(page)).toContainText("10000 characters");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it would do, and leads to the ranks", async ({ page }) => {
    await page.goto("en/check/");
    await expect(page.getByText("Without JavaScript this page cannot read a sentence.")).toBeVisible();
    await expect(page.getByRole("textbox")).toBeHidden();
    await expect(page.getByRole("main").getByRole("link", { name: "All rankings" })).toBeVisible();
  });
});
