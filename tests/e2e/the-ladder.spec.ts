import type { Locale } from "@/lib/i18n/locales";
import { LOCALES_TRIED } from "../locales-tried";
import {
  BOTH,
  COUNTRY_COUNT,
  dotOf,
  expect,
  inEachLanguage,
  isPhone,
  openRanking,
  RANKING,
  rowOf,
  test,
  visibleLadder,
} from "./site";
import { placeIn, wordsOf } from "./words";

const THE_FIVE = ["USA", "CHN", "IND", "BRA", "RUS"];

/** The facts that are written into the picture: nobody between 32 and 54, and half at 9 or less. */
function notesIn(locale: Locale, phone: boolean): string[] {
  const t = wordsOf(locale);
  const median = phone
    ? t("ladder.medianShort", { score: "9" })
    : t("ladder.median", { count: COUNTRY_COUNT, score: "9" });
  return [t("ladder.void", { from: "32", to: "54" }), median];
}

/** A line of a note ends where Chinese has no blank. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, "");
}

inEachLanguage((locale) => {
  for (const [name, address] of [
    ["home", `${locale}/`],
    ["ranking", `${locale}/${RANKING}`],
  ] as const) {
    test(
      `${name} in ${locale}: 83 dots, the five named, the void and the median written in`,
      BOTH,
      async ({ page }) => {
        await page.goto(address);
        const ladder = visibleLadder(page);
        await expect(ladder).toHaveCount(1);
        const ids = await ladder
          .locator("a:has(circle)")
          .evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-id")));
        expect(new Set(ids).size).toBe(COUNTRY_COUNT);

        // Lines of a note are tspans without a blank between them.
        const texts = await ladder
          .locator("text")
          .evaluateAll((all) => all.map((text) => [...text.childNodes].map((n) => n.textContent).join(" ")));
        for (const country of THE_FIVE.map((id) => placeIn(locale, id))) {
          expect(
            texts.filter((text) => text.startsWith(country)),
            country,
          ).toHaveLength(1);
        }
        const written = texts.map(withoutBlanks);
        for (const note of notesIn(locale, isPhone(page))) expect(written).toContain(withoutBlanks(note));

        // No label lies over another or leaves the page.
        const width = page.viewportSize()?.width ?? 0;
        const boxes = await visibleLadder(page)
          .locator("text.ladder-label")
          .evaluateAll((labels) =>
            labels.map((label) => {
              const { left, right, top, bottom } = label.getBoundingClientRect();
              return { text: label.textContent, left, right, top: top + 3, bottom: bottom - 3 };
            }),
          );
        for (const [i, a] of boxes.entries()) {
          expect(a.left, a.text).toBeGreaterThanOrEqual(0);
          expect(a.right, a.text).toBeLessThanOrEqual(width);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${a.text} and ${b.text}`).toBe(true);
          }
        }
      },
    );
  }

  test("choosing a dot marks its row, choosing a row marks its dot", async ({ page }) => {
    await openRanking(page, locale);
    const dot = dotOf(page, "ind");
    await dot.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    // The slider lies over it.
    await dot.click({ force: true });
    await expect(page).toHaveURL(/#ind$/);
    expect(await page.evaluate(() => scrollY), "the reader stays at the ladder").toBe(scrolled);
    await expect(rowOf(page, "ind")).toHaveAttribute("data-marked", "");
    await expect(page.locator("tr[data-marked]")).toHaveCount(1);
    await expect(dotOf(page, "ind")).toHaveClass(/is-marked/);

    await rowOf(page, "pol").getByRole("link").click();
    await expect(dotOf(page, "pol")).toHaveClass(/is-marked/);
    await expect(visibleLadder(page).locator("text.ladder-label")).toHaveCount(6);
    await expect(dotOf(page, "ind")).not.toHaveClass(/is-marked/);
  });

  test("a dot of the home page leads to its row of the ranking", async ({ page }) => {
    await page.goto(`${locale}/`);
    await dotOf(page, "bra").click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${RANKING}#bra$`));
    await expect(rowOf(page, "bra")).toHaveAttribute("data-marked", "");
    await expect(rowOf(page, "bra")).toBeInViewport();
  });
});

test("marking a country moves nothing on the page", async ({ page }) => {
  for (const locale of LOCALES_TRIED) {
    await openRanking(page, locale);
    const topOfTable = () =>
      page.locator("#table").evaluate((table) => table.getBoundingClientRect().top + scrollY);
    const before = await topOfTable();
    for (const id of ["rus", "usa", "gbr", "are"]) {
      await rowOf(page, id).getByRole("link").click();
      await expect(page.locator(`[data-marked-country="${id}"]`)).toBeVisible();
      expect(await topOfTable(), `${id} in ${locale}`).toBe(before);
    }
  }
});
