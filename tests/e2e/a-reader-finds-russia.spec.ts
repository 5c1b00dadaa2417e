import type { Locale } from "@/lib/i18n/locales";
import {
  BOTH,
  COUNTRY_COUNT,
  DESK,
  expect,
  inEachLanguage,
  openRanking,
  RANKING,
  rowIds,
  rowOf,
  test,
} from "./site";
import { placeIn, wordsOf } from "./words";

/** The facts of the article's sentence, put in the page's words. */
function toldIn(locale: Locale) {
  const t = wordsOf(locale);
  const [russia, brazil] = [placeIn(locale, "RUS"), placeIn(locale, "BRA")];
  const subject = t("index.global-ai-index.subject");
  const points = { score: "12", scoreValue: 12, top: "100" };
  return {
    russia,
    brazil,
    answer: t("headline.other", { country: russia, rank: 31, count: 83, subject, ...points }),
    above: t("headline.oneAbove", { above: brazil, country: russia, score: "12", unit: 1 }),
    bracket: t("headline.sameScore", { score: "12", from: 30, to: 33 }),
    edition: /2024.*83.*Tortoise Media|83.*Tortoise Media.*2024/,
    grade: t("provenance.gradeConfirmed"),
    wayOn: t("home.mark", { country: russia }),
  };
}

const FIRST_SCREEN_PX = 600;

inEachLanguage((locale) => {
  const told = toldIn(locale);

  test(
    "the home page answers within the first 600 px: rank, edition, source and how sure",
    BOTH,
    async ({ page }) => {
      await page.goto(`${locale}/`);
      const answer = page.getByRole("heading", { level: 1 });
      await expect(answer).toContainText(told.answer);
      const header = page.locator("main > header");
      for (const text of [told.answer, told.edition, told.above, told.grade]) {
        const box = await header.getByText(text).first().boundingBox();
        expect(box, String(text)).not.toBeNull();
        expect((box?.y ?? 0) + (box?.height ?? 0), String(text)).toBeLessThanOrEqual(FIRST_SCREEN_PX);
      }
    },
  );

  test("a reader finds Russia and sees who is just above it and the bracket they share", async ({ page }) => {
    await page.goto(`${locale}/`);
    await page.getByRole("link", { name: told.wayOn }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${RANKING}#rus$`));

    const russia = rowOf(page, "rus");
    await expect(russia).toBeInViewport();
    await expect(russia).toHaveAttribute("data-marked", "");
    await expect(russia.getByRole("cell").first()).toContainText("31");
    await expect(russia.getByRole("cell").first()).toContainText("30–33");
    await expect(russia.getByRole("rowheader")).toContainText(told.russia);

    const ids = await rowIds(page);
    expect(ids).toHaveLength(COUNTRY_COUNT);
    expect(ids.slice(29, 33)).toEqual(["bra", "rus", "est", "mlt"]);
    await expect(rowOf(page, "bra").getByRole("rowheader")).toContainText(told.brazil);
  });

  test("choosing Russia says its finding, the bracket among it", async ({ page }) => {
    await openRanking(page, locale);
    await rowOf(page, "rus").getByRole("link").click();
    const said = page.locator('[data-marked-country="rus"]');
    await expect(said).toContainText(told.answer);
    await expect(said).toContainText(told.bracket);
  });

  test.describe("search and brackets", DESK, () => {
    test("the four that print 12 are joined by one bracket", async ({ page }) => {
      await openRanking(page, locale);
      const parts = { bra: "first", rus: "middle", est: "middle", mlt: "last" };
      for (const [id, part] of Object.entries(parts)) {
        await expect(rowOf(page, id).getByRole("cell").first()).toHaveClass(new RegExp(`bracket-${part}`));
      }
      await expect(rowOf(page, "prt").locator(".bracket-last")).toHaveCount(1);
      await expect(rowOf(page, "tur").locator(".bracket-first")).toHaveCount(1);
    });

    test("search finds Russia by its name here, in English, by its codes", async ({ page }) => {
      await openRanking(page, locale);
      const search = page.getByRole("searchbox");
      for (const query of [told.russia, "Russia", "rUSSIA", "RUS", "rus", "روسيا"]) {
        await search.fill(query);
        await expect.poll(() => rowIds(page), query).toContain("rus");
        expect((await rowIds(page)).length, query).toBeLessThan(4);
      }
      await search.fill("RU");
      await expect.poll(() => rowIds(page)).toContain("rus");
    });

    test("search does without accents, vowel signs and hamzas, and ignores case", async ({ page }) => {
      await openRanking(page, locale);
      const search = page.getByRole("searchbox");
      const asked = { Türkiye: "tur", turkiye: "tur", TURKIYE: "tur", "south  korea": "kor", المانيا: "deu" };
      for (const [query, id] of Object.entries(asked)) {
        await search.fill(query);
        await expect.poll(() => rowIds(page), query).toEqual([id]);
      }
    });

    test("a search without a find says so, and clearing it brings all back", async ({ page }) => {
      await openRanking(page, locale);
      const search = page.getByRole("searchbox");
      await search.fill("zzzz");
      await expect.poll(() => rowIds(page)).toEqual([]);
      await expect(page.getByRole("status").or(page.locator("output")).first()).toContainText("83");
      await expect(page.locator(".scores-scroll > p").last()).toBeVisible();
      await search.fill("");
      await expect.poll(async () => (await rowIds(page)).length).toBe(COUNTRY_COUNT);
    });
  });
});
