import {
  COUNTRY_COUNT,
  DESK,
  expect,
  inEachLanguage,
  type Locator,
  openModels,
  openRanking,
  resultRow,
  rowOf,
  test,
  visibleLadder,
} from "./site";

const A4_PX = { width: 794, height: 1123 };

/** What the style writes after a link: the address itself where it asks for the attribute. */
function writtenAfter(link: Locator): Promise<string> {
  return link.evaluate((element) => {
    const { content } = getComputedStyle(element, "::after");
    return content
      .replaceAll("attr(href)", JSON.stringify(element.getAttribute("href")))
      .split(/(?<=") (?=")/)
      .map((part): string => JSON.parse(part))
      .join("");
  });
}

/** Each page of a PDF is an object of its own; the tree of them is none. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

inEachLanguage((locale) => {
  test("paper carries the ladder and every row, and no control", async ({ page }) => {
    await openRanking(page, locale);
    await page.emulateMedia({ media: "print" });
    await expect(visibleLadder(page)).toBeVisible();
    await expect(visibleLadder(page).locator("text.ladder-label")).toHaveCount(5);
    await expect(page.locator("#table tbody tr:visible")).toHaveCount(COUNTRY_COUNT);
    await expect(rowOf(page, "rus").locator('[data-figure="overall"]')).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeHidden();
    await expect(page.locator("select:visible, input:visible")).toHaveCount(0);
    await expect(page.locator("footer [data-version]")).toBeVisible();
  });

  test("a row on paper has every pillar, however narrow the paper is", async ({ page }) => {
    await page.setViewportSize(A4_PX);
    await openRanking(page, locale);
    await page.emulateMedia({ media: "print" });
    await expect(rowOf(page, "rus").locator("td[data-measure]:visible")).toHaveCount(8);
    await expect(page.locator("#table thead th:visible")).toHaveCount(10);
  });

  test("paper has the source with its address, and its own address with what was chosen", async ({
    page,
  }) => {
    await openRanking(page, locale, "?sort=-talent");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const source = page.locator(".provenance dd:not(.correct) > a[href^=http]").first();
    await expect(source).toBeVisible();
    expect(await writtenAfter(source)).toBe(` (${await source.getAttribute("href")})`);
    await expect(page.locator(".provenance button:visible, .provenance .correct:visible")).toHaveCount(0);
    const own = page.locator("footer [data-own-address]");
    await expect(own).toBeVisible();
    await expect(own).toContainText(`/${locale}/rankings/global-ai-index/2024/?sort=-talent`);
    await expect(own).toContainText("2024");
  });

  test("paper carries claim, both frames and every domain of the models, and no control", async ({
    page,
  }) => {
    await openModels(page, locale);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main blockquote")).toBeVisible();
    await expect(page.locator(".evidence:visible")).toHaveCount(2);
    const domains = page.locator("[data-domain]:visible");
    await expect(domains).toHaveCount(await page.locator("[data-domain]").count());
    await expect(page.locator("[data-domain=science] .dots svg:visible")).toHaveCount(1);
    await expect(resultRow(page, "simple-evals-ru/gpqa-diamond")).toBeVisible();
    await expect(page.locator("select:visible, input:visible, [data-chip]:visible")).toHaveCount(0);
  });
});

test("paper is light whatever the theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto("en/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen" });
  await page.locator("select[data-theme-choice]").selectOption("dark");
  await page.emulateMedia({ media: "print" });
  expect(await paper()).toBe("rgb(255, 255, 255)");
});

test("A4 and Letter hold a ranking of 83 rows on few pages", DESK, async ({ page }) => {
  await openRanking(page, "en");
  for (const format of ["A4", "Letter"]) {
    const pages = countPages(await page.pdf({ format }));
    expect(pages, format).toBeGreaterThanOrEqual(3);
    expect(pages, format).toBeLessThanOrEqual(5);
  }
});

test("heads stand on every page, and rows, pictures and sources stay whole", DESK, async ({ page }) => {
  await openRanking(page, "en");
  await page.emulateMedia({ media: "print" });
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await styleOf("#table thead", "display")).toBe("table-header-group");
  expect(await styleOf("#table thead th", "position")).toBe("static");
  // Chromium leaves buttons out of the heads that it repeats.
  expect(await styleOf("#table thead th button", "display")).toBe("contents");
  for (const whole of ["#table tbody tr", ".ladder svg", ".provenance"])
    expect(await styleOf(whole, "break-inside"), whole).toBe("avoid");
});
