import { LOCALES_TRIED } from "../locales-tried";
import { expect, openModels, openRanking, type Page, rankingIn, test, visibleLadder } from "./site";

const PAPER = { light: "rgb(253, 252, 249)", dark: "rgb(18, 20, 22)" } as const;

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function themeMenu(page: Page) {
  return page.locator("select[data-theme-choice]");
}

/** Notes the theme at the moment when the body is put into the document, before anything of it can be painted. */
async function noteThemeBeforePaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.themeAtBody = document.documentElement.dataset.theme ?? "none";
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

test("without a choice the page follows the system, and follows it live", async ({ page }) => {
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto("en/");
    expect(await paperOf(page)).toBe(PAPER[theme]);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paperOf(page)).toBe(PAPER.dark);
});

test("a chosen theme holds over the system's, on other pages, in another language, after a reload", async ({
  page,
}) => {
  await noteThemeBeforePaint(page);
  await page.goto("en/");
  await expect(themeMenu(page)).toHaveValue("system");
  await themeMenu(page).selectOption("dark");
  expect(await paperOf(page)).toBe(PAPER.dark);
  for (const address of [
    rankingIn("en"),
    rankingIn("ar"),
    "ar/",
    "en/rankings/",
    "ar/models/",
    "en/claims/",
  ]) {
    await page.goto(address);
    await expect(page.locator("html"), address).toHaveAttribute("data-theme-at-body", "dark");
    await expect(themeMenu(page)).toHaveValue("dark");
    expect(await paperOf(page), address).toBe(PAPER.dark);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await themeMenu(page).selectOption("light");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme-at-body", "light");
  expect(await paperOf(page)).toBe(PAPER.light);
});

test("another tab takes the theme over at once", async ({ page, context }) => {
  await page.goto("en/");
  const other = await context.newPage();
  await other.goto("ar/");
  await other.locator("select[data-theme-choice]").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a spoiled or closed storage does no harm", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "<purple>"));
  await page.goto("en/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("closed");
      },
    });
  });
  await page.goto("en/");
  await themeMenu(page).selectOption("dark");
  expect(await paperOf(page)).toBe(PAPER.dark);
});

test("numerals stay Latin in every language", async ({ page }) => {
  const expectLatin = async () => expect(await page.locator("body").innerText()).not.toMatch(/[٠-٩۰-۹०-९]/);
  await openRanking(page, "ar");
  await expectLatin();
  await openModels(page, "ar");
  for (const summary of await page.locator("summary:visible").all()) await summary.click();
  await expectLatin();
  for (const address of ["ar/claims/", "ar/claims/gigachat-in-banking/", "hi/claims/"]) {
    await page.goto(address);
    await expectLatin();
  }
});

test("the axis of scores runs in reading direction: 0 at the right in Arabic", async ({ page }) => {
  for (const locale of LOCALES_TRIED) {
    await page.goto(`${locale}/`);
    const centreOf = async (selector: string) => {
      const box = await visibleLadder(page).locator(selector).boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const zero = await centreOf('text:text-is("0")');
    const hundred = await centreOf('text:text-is("100")');
    const [usa, russia] = [await centreOf('[data-id="usa"]'), await centreOf('[data-id="rus"]')];
    const sign = locale === "ar" ? -1 : 1;
    expect(Math.sign(hundred - zero), locale).toBe(sign);
    expect(Math.sign(usa - russia), locale).toBe(sign);
    expect(Math.abs(usa - hundred), locale).toBeLessThan(25);
  }
});

test("the axis of results runs in reading direction: 0 at the right in Arabic, and the better dot farther on", async ({
  page,
}) => {
  for (const locale of LOCALES_TRIED) {
    await openModels(page, locale);
    const picture = page.locator("[data-domain=science] .dots svg:visible");
    const centreOf = async (selector: string) => {
      const box = await picture.locator(selector).first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const [zero, hundred] = await Promise.all(
      ["0", "100"].map((tick) => centreOf(`.dots-tick:text-is("\u2066${tick}\u2069")`)),
    );
    const [better, worse] = [
      await centreOf("[data-model=deepseek-v3] .model-mark"),
      await centreOf("[data-model=gigachat-max] .model-mark"),
    ];
    const sign = locale === "ar" ? -1 : 1;
    expect(Math.sign((hundred ?? 0) - (zero ?? 0)), locale).toBe(sign);
    expect(Math.sign(better - worse), locale).toBe(sign);
  }
});

test("bars grow from the names: leftwards in Arabic", async ({ page }) => {
  for (const locale of LOCALES_TRIED) {
    await openRanking(page, locale);
    const side = locale === "ar" ? "100%" : "0%";
    for (const [figure, part] of [
      ["overall", "::before"],
      ["talent", "::after"],
    ] as const) {
      const position = await page
        .locator(`tr#chn [data-figure="${figure}"]`)
        .evaluate((bar, pseudo) => getComputedStyle(bar, pseudo).backgroundPositionX, part);
      expect(position.split(",")[0], `${figure} in ${locale}`).toBe(side);
    }
    const row = page.locator("tr#chn");
    const name = await row.getByRole("rowheader").boundingBox();
    const score = await row.locator('[data-figure="overall"]').boundingBox();
    expect(Math.sign((score?.x ?? 0) - (name?.x ?? 0)), locale).toBe(locale === "ar" ? -1 : 1);
  }
});

test("a range of ranks reads from low to high in every language", async ({ page }) => {
  for (const locale of LOCALES_TRIED) {
    await openRanking(page, locale);
    const interval = page.locator("tr#rus .rank-interval");
    const [low, high] = await interval.evaluate((element) => {
      const text = element.firstChild;
      const whole = text?.textContent ?? "";
      return ["30", "33"].map((part) => {
        const range = document.createRange();
        if (!text) return 0;
        range.setStart(text, whole.indexOf(part));
        range.setEnd(text, whole.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      });
    });
    expect(low, locale).toBeLessThan(high ?? 0);
  }
});
