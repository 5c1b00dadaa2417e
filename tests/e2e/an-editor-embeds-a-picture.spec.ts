import { gzipSync } from "node:zlib";
import { languageOf } from "@/lib/i18n/locales";
import { expectNoViolation } from "./axe";
import { testElsewhere } from "./page-of-another-site";
import { expect, inEachLanguage, type Locator, type Page, test, waitForPaint } from "./site";
import { wordsOf } from "./words";

const LADDER = "ranking-global-ai-index-2024";
const WIDTHS = [320, 500, 720, 1120] as const;
const MAX_SCRIPT_BYTES = 30 * 1024;

const picture = (page: Page) => page.locator("figure[data-picture]");
const foot = (page: Page) => page.locator(".embed-left-out");

inEachLanguage((locale) => {
  const t = wordsOf(locale);

  test("a picture stands alone with its finding, its source and the way back, at any width", async ({
    page,
  }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`${locale}/embed/${LADDER}/`);
      await expect(page.locator("html")).toHaveAttribute("dir", languageOf(locale).direction);
      await expect(picture(page).locator("svg:visible")).toHaveCount(1);
      await expect(picture(page).getByRole("heading")).not.toBeEmpty();
      await expect(picture(page).locator("[data-source-line]")).toContainText("Tortoise Media");
      await expect(page.locator(".embed-foot a")).toHaveAttribute(
        "href",
        new RegExp(`/${locale}/rankings/global-ai-index/2024/#`),
      );
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `at ${width}px`).toBe(0);
    }
    // The main part is that of the page which frames it.
    await expectNoViolation(page, { without: ["landmark-one-main"] });
  });

  test("the page with the code shows the picture, measures it, and says what it does not know", async ({
    page,
  }) => {
    await page.goto(`${locale}/embed/?p=map-global-ai-index&theme=dark&x=1`);
    const code = page.locator(".embed-code");
    await expect(code).toHaveValue(new RegExp(`/${locale}/embed/map-global-ai-index/\\?theme=dark`));
    await expect(page.getByRole("radio", { name: t("site.themeDark") })).toBeChecked();
    await expect(page.locator("[data-embed]")).toContainText("x=1");
    await page.getByRole("radio", { name: t("embed.fitted") }).check();
    await expect(code).toHaveValue(/data-heights="320:\d+,480:\d+,720:\d+,1120:\d+"/);
    const shown = page.frameLocator(".embed-preview iframe");
    await expect(shown.locator("figure svg").first()).toBeVisible();
  });
});

test("a theme is the host's to choose, and otherwise the reader's", async ({ page }) => {
  const schemeOf = async (query: string) => {
    await page.goto(`en/embed/${LADDER}/${query}`);
    return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  };
  expect(await schemeOf("?theme=dark")).toBe("dark");
  expect(await schemeOf("?theme=light")).toBe("light");
  expect(await schemeOf("")).toBe("light dark");
});

test("countries of the host's choice are named, and what is not known is said in one line", async ({
  page,
}) => {
  await page.goto(`en/embed/${LADDER}/?pin=fra,xyz&theme=pink&x=1&utm_source=a`);
  await expect(picture(page).locator("svg:visible .ladder-label")).toHaveCount(6);
  await expect(picture(page)).toContainText("France, 28 (5th)");
  await expect(picture(page).locator('svg:visible [data-id="fra"]').last()).toHaveAttribute(
    "href",
    /\/rankings\/global-ai-index\/2024\/#fra$/,
  );
  for (const value of ["xyz", "theme=pink", "x=1"]) await expect(foot(page)).toContainText(value);
  await expect(foot(page)).not.toContainText("utm_source");
  await expect(page.locator(".embed-foot a")).toHaveAttribute("href", /\?pin=fra,xyz#/);
});

test("a comparison is drawn with the countries that are chosen, as its page draws it", async ({ page }) => {
  const query = "?c=fra,deu&base=fra";
  await page.goto(`en/compare/${query}`);
  const own = page.locator('figure[data-picture="compare-differences"]');
  await expect(own.getByRole("heading")).toContainText("France");
  const figures = await own.locator("tbody").innerText();
  await page.goto(`en/embed/compare-differences/${query}`);
  await expect(picture(page).getByRole("heading")).toContainText("France");
  expect(await picture(page).locator("tbody").innerText()).toBe(figures);
  await page.goto("en/embed/compare-gap-usa/?c=fra,deu");
  await expect(foot(page)).toContainText("c=fra,deu");
});

test("a ranking is weighed anew as its page does, and says that nobody published it", async ({ page }) => {
  const query = "?w=talent:100";
  await page.goto(`en/weights/global-ai-index/2024/${query}`);
  const own = page.locator('figure[data-picture="weights-global-ai-index-2024"]');
  await expect(own).toContainText("Not a published ranking");
  const ranks = (rows: Locator) =>
    rows.evaluateAll((all) => all.map((row) => `${row.id} ${row.querySelector("td")?.dataset.value}`));
  const figures = await ranks(own.locator("tr[data-row]"));
  expect(figures).toHaveLength(83);
  await page.goto(`en/embed/weights-global-ai-index-2024/${query}`);
  await expect(picture(page)).toContainText("Not a published ranking");
  await expect(picture(page).getByRole("heading")).toHaveText(
    "Global AI Index 2024: countries by recomputed rank",
  );
  expect(await ranks(picture(page).locator("tr[data-row]"))).toEqual(figures);
  await expect(picture(page).locator("button")).toHaveCount(0);
  await page.goto(`en/embed/weights-global-ai-index-2024/?w=beauty:100`);
  await expect(foot(page)).toContainText("beauty");
});

test("an embed loads its fonts and no more; what is chosen costs at most 30 KB of script", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.resourceType()));
  await page.goto(`en/embed/${LADDER}/`, { waitUntil: "networkidle" });
  expect(asked.filter((type) => type !== "font")).toEqual(["document"]);
  const inline = await page.locator("head script").evaluateAll((all) => all.map((one) => one.textContent));
  const loaded = await (await page.request.get("embed-choices.js")).body();
  const bytes = gzipSync(inline.join("")).length + gzipSync(loaded).length;
  expect(bytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
});

test("a picture without a file of its own is taken out of its page", async ({ page }) => {
  await page.goto("en/embed/picture/?of=ahead-or-behind-fra");
  await expect(picture(page)).toBeVisible();
  await expect(page).toHaveTitle(/^France · .*Tortoise Media/);
  await expect(page.locator(".embed-foot a")).toHaveAttribute("href", /\/en\/ahead-or-behind\/fra\//);
  await page.goto("en/embed/picture/?of=nothing");
  await expect(page.getByText("There is no such picture here.")).toBeVisible();
});

test.describe("where something does not come", () => {
  test.use({ expectedMessage: /Failed to load resource|ERR_FAILED|Failed to fetch/ });

  test("an embed says so, and shows what it has", async ({ page }) => {
    await page.route(/\/_data\/embed\//, (route) => route.abort());
    await page.goto(`en/embed/${LADDER}/?pin=fra`);
    await expect(foot(page)).toContainText("could not be loaded");
    await expect(picture(page).locator("svg:visible .ladder-label")).toHaveCount(5);
    await page.route(/\/en\/countries\/fra\//, (route) => route.abort());
    await page.goto("en/embed/picture/?of=country-fra-pillars-global-ai-index-2025");
    await expect(page.getByText("The picture could not be loaded.")).toBeVisible();
  });

  test("the page with the code names a picture that is not there, and lists others", async ({ page }) => {
    for (const name of ["nothing", "claim-nothing"]) {
      await page.goto(`en/embed/?p=${name}`);
      await expect(page.locator(".embed-status")).toContainText(name);
      await expect(page.locator(".embed-code")).toBeHidden();
      await expect(page.getByRole("link", { name: "Ranking: ", exact: false }).first()).toBeVisible();
    }
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an embed is all there, and the page with the code has that of one", async ({ page }) => {
    await page.goto(`en/embed/${LADDER}/?pin=fra`);
    await expect(picture(page).locator("svg:visible .ladder-label")).toHaveCount(5);
    await page.goto("en/embed/");
    await expect(page.locator(".embed-sample")).toContainText("<iframe src=");
    await expect(page.getByRole("textbox")).toBeHidden();
  });
});

testElsewhere.describe("in a page of another site", () => {
  testElsewhere(
    "the code of an embed shows the picture whole, and asks nobody else",
    async ({ page, otherSite }) => {
      const origins = new Set<string>();
      for (const option of ["Fixed", "Follows the width"]) {
        await page.goto(`en/embed/?p=${LADDER}`);
        const site = new URL(page.url()).origin;
        await page.getByRole("radio", { name: option, exact: false }).check();
        await expect(page.locator(".embed-code")).toHaveValue(/iframe/);
        const code = await page.locator(".embed-code").inputValue();
        origins.clear();
        page.on("request", (request) => origins.add(new URL(request.url()).origin));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await otherSite.open(page, code);
          const frame = page.frameLocator("iframe");
          await expect(frame.locator("figure svg:visible")).toHaveCount(1);
          const room = await page.locator("iframe").evaluate((element) => element.clientHeight);
          const needed = await frame.locator("html").evaluate((root) => root.scrollHeight);
          expect(needed, `${option} at ${width}px`).toBeLessThanOrEqual(room);
        }
        expect(
          [...origins].filter((origin) => !origin.startsWith("http://127.0.0.1") && origin !== site),
        ).toEqual([]);
      }
    },
  );

  testElsewhere("the host's page does not move once the picture shows", async ({ page, otherSite }) => {
    for (const option of ["Fixed", "Follows the width"]) {
      await page.setViewportSize({ width: 700, height: 900 });
      await page.goto(`en/embed/?p=${LADDER}`);
      await page.getByRole("radio", { name: option, exact: false }).check();
      await expect(page.locator(".embed-code")).toHaveValue(/iframe/);
      const code = await page.locator(".embed-code").inputValue();
      await otherSite.open(page, `<p>Before</p>${code}<p>After</p>`);
      await expect(page.frameLocator("iframe").locator("figure svg:visible")).toHaveCount(1);
      expect(await shiftsAfterShowing(page), option).toBe(0);
    }
  });

  testElsewhere("no other page of ours can be framed", async ({ page, otherSite, baseURL }) => {
    for (const address of ["en/", "en/rankings/global-ai-index/2024/", "en/embed/"]) {
      await otherSite.open(page, `<iframe src="${new URL(address, baseURL).href}"></iframe>`);
      await expect.poll(() => page.frames()[1]?.url(), { message: address }).toMatch(/^chrome-error:/);
    }
  });
});

/** How far the host's page moved after the frame had loaded. */
async function shiftsAfterShowing(page: Page): Promise<number> {
  await page.setViewportSize({ width: 700, height: 901 });
  await waitForPaint(page);
  return page.evaluate(() => {
    const frame = performance.getEntriesByType("resource").find(({ name }) => name.includes("/embed/"));
    // Before its document has come nothing of the picture can be seen.
    const shown = frame ? frame.startTime + frame.duration : 0;
    return new Promise<number>((settle) => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry && entry.startTime > shown) moved += Number(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => settle(moved), 500);
    });
  });
}
