import type { Locale } from "@/lib/i18n/locales";
import { attributeValue, hasAttribute, listTags } from "@/scripts/finish/html";
import {
  expect,
  isPhone,
  LANGUAGES,
  listAddresses,
  ONCE,
  openRanking,
  rowOf,
  sourcePanel,
  test,
} from "./site";
import { wordsOf } from "./words";

const RUSSIA = { en: "Russia", ar: "روسيا" } as const;

function saidIn(locale: Locale) {
  const t = wordsOf(locale);
  return {
    score: `${RUSSIA[locale]} · ${t("measure.overall")}: 12`,
    rank: `${RUSSIA[locale]} · ${t("measure.rank")}: 31`,
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

for (const locale of LANGUAGES) {
  const said = saidIn(locale);
  const ofEdition = [said.publisher, said.grade, said.precision, said.order, said.terms];

  test(`one click on a score, a rank or a pillar of the ranking tells its source, in ${locale}`, async ({
    page,
  }) => {
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

  test(`one click on a figure of the home page tells its source, in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.locator('[data-figure="overall"]:visible').last().click();
    for (const text of ofEdition) await expect(sourcePanel(page)).toContainText(text);
    await page.keyboard.press("Escape");
    await page.locator("main > header button").click();
    await expect(sourcePanel(page)).toBeVisible();
  });
}

test.describe("evidence", () => {
  test.skip(({ isMobile }) => isMobile, ONCE);

  test("what is known more finely or reported by others stands beside the figure", async ({ page }) => {
    await openRanking(page, "en");
    await rowOf(page, "kor").locator('[data-figure="overall"]').click();
    await expect(sourcePanel(page)).toContainText("Known more finely: 27.26");
    await expect(sourcePanel(page).locator("div ul a")).not.toHaveCount(0);
  });

  test("every figure and every result of every page opens a panel of its page", async ({ request }) => {
    let figures = 0;
    let openers = 0;
    for (const address of listAddresses()) {
      const tags = listTags(await (await request.get(address)).text());
      const panels = tags
        .filter((tag) => hasAttribute(tag, "popover"))
        .map((tag) => attributeValue(tag, "id"));
      const buttons = tags.filter((tag) => hasAttribute(tag, "data-figure"));
      for (const button of buttons) expect(panels, button).toContain(attributeValue(button, "popovertarget"));
      figures += buttons.length;
      const targets = tags.flatMap((tag) => attributeValue(tag, "popovertarget") ?? []);
      for (const target of targets) expect(panels, `${target} on ${address}`).toContain(target);
      expect(new Set(panels).size, address).toBe(panels.length);
      if (address.endsWith("/models/")) openers += targets.length;
    }
    expect(figures).toBeGreaterThan(4 * 83 * 8);
    expect(openers).toBeGreaterThan(2 * 20);
  });
});
