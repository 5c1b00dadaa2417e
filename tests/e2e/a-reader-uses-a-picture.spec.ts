import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { Edition } from "@/lib/data/schema";
import { expectNoViolation } from "./axe";
import {
  DESK,
  expect,
  inEachLanguage,
  type Locator,
  type Page,
  PHONE,
  rankingIn,
  test,
  waitUntilReady,
} from "./site";
import { placeIn, wordsOf } from "./words";

/** An edition whose terms let it be handed out whole. */
const OPEN_INDEX = "government-ai-readiness";
const OPEN_YEAR = "2025";
const OPEN = `rankings/${OPEN_INDEX}/${OPEN_YEAR}/`;
const EDITION: Edition = JSON.parse(readFileSync(`data/indices/${OPEN_INDEX}/${OPEN_YEAR}.json`, "utf8"));

const pictureOf = (page: Page, id: string) => page.locator(`[data-picture="${id}"]`);
const ranking = (page: Page) => pictureOf(page, `ranking-${OPEN_INDEX}-${OPEN_YEAR}`);
const dialog = (page: Page) => page.locator("dialog.use-dialog");

/** Where there is room there is a button a file; elsewhere one that opens the dialog. */
async function press(picture: Locator, use: string): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  const direct = picture.locator(`[data-use="${use}"]`);
  if (await direct.isVisible()) return direct.click();
  await picture.locator('[data-use="all"]').click();
  await dialog(picture.page())
    .getByRole("button", { name: new RegExp(`^${use}`, "i") })
    .click();
}

async function take(picture: Locator, use: "csv" | "json" | "svg" | "png") {
  const page = picture.page();
  const [download] = await Promise.all([page.waitForEvent("download"), press(picture, use)]);
  const content = readFileSync(await download.path());
  const line = page.locator("dialog .use-notice, .use-notice").last();
  await expect(line).toContainText(download.suggestedFilename());
  if (await dialog(page).isVisible()) await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), content };
}

async function takeCsv(picture: Locator): Promise<string[][]> {
  return parse((await take(picture, "csv")).content);
}

/** A table as it is read on the page, cell by cell, by no code of the site's. */
async function shown(table: Locator): Promise<string[][]> {
  const rows = await table.locator("tbody tr[data-row]").all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

/** Digits and letters alone: a page sets numbers apart with spaces and marks that a file has not. */
function bare(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{M}\d]/gu, "");
}

inEachLanguage((locale) => {
  test("the figures of a ranking are those of the data, row by row", async ({ page }) => {
    await page.goto(`${locale}/${OPEN}`);
    const [, ...rows] = await takeCsv(ranking(page));
    expect(rows).toHaveLength(EDITION.rows.length);
    for (const { place, rank, overall } of EDITION.rows) {
      const row = rows.find(([id]) => id === place.toLowerCase());
      expect(row?.slice(1, 4), place).toEqual([
        String(rank),
        placeIn(locale, place).normalize("NFC"),
        String(overall),
      ]);
    }
  });

  test("JSON has the same figures, with whose they are, the terms and the address", async ({ page }) => {
    await page.goto(`${locale}/${OPEN}?pin=rus`);
    const { name, content } = await take(ranking(page), "json");
    const file = JSON.parse(content.toString());
    const csv = await takeCsv(ranking(page));
    expect([file.columns, ...file.rows].map((row) => row.map((cell: unknown) => String(cell ?? "")))).toEqual(
      csv,
    );
    expect(file.datasets).toEqual([
      expect.objectContaining({ id: `${OPEN_INDEX}-${OPEN_YEAR}`, publisher: "Oxford Insights" }),
    ]);
    expect(file.address).toBe(
      `${new URL(page.url()).origin}${new URL(page.url()).pathname}?pin=rus#ranking-${OPEN_INDEX}-${OPEN_YEAR}`,
    );
    expect(bare(name)).toContain(bare(file.title).slice(0, 20));
  });

  test("a map's figures are those of the ranking's table", DESK, async ({ page }) => {
    await page.goto(`${locale}/rankings/${OPEN_INDEX}/map/`);
    const map = pictureOf(page, `map-${OPEN_INDEX}`);
    const table = await map.getAttribute("data-figures");
    const csv = await takeCsv(map);
    await page.goto(table ?? "");
    const cells = await shown(page.locator("#table"));
    expect(csv.slice(1).map((row) => bare(row[2] ?? ""))).toEqual(cells.map((row) => bare(row[1] ?? "")));
    const scores = cells.map((row) => Number(row[2]?.trim().replace(",", ".")));
    expect(csv.slice(1).map((row) => Number(row[3]))).toEqual(scores);
  });

  test("a comparison's figures are those of the countries that were chosen", DESK, async ({ page }) => {
    await page.goto(`${locale}/compare/?c=rus,deu,bra&e=global-ai-index:2025`);
    const picture = page.locator('[data-picture^="compare-"]').first();
    await expect(page.getByRole("main")).toContainText(placeIn(locale, "DEU"));
    await expect(picture.locator(".figure-picture")).toContainText(placeIn(locale, "DEU"));
    const { content } = await take(picture, "json");
    const file = JSON.parse(content.toString());
    expect(file.address).toContain("?c=rus,deu,bra&e=global-ai-index:2025#compare-");
    const written = JSON.stringify([file.columns, file.rows]);
    for (const place of ["RUS", "DEU", "BRA"])
      expect(written).toContain(placeIn(locale, place).normalize("NFC"));
  });

  test(
    "a citation is copied, with the publisher as author and this page as where it was seen",
    DESK,
    async ({ page, context }) => {
      await allowCopying(context);
      await page.goto(rankingIn(locale));
      await pictureOf(page, "ranking-global-ai-index-2024").locator('[data-use="cite"]').click();
      for (const [form, words] of [
        ["APA", "Tortoise Media. (2024). The Global AI Index 2024 [Dataset]."],
        ["BibTeX", "author = {{Tortoise Media}}"],
        ["CSL-JSON", '"literal": "Tortoise Media"'],
      ] as const) {
        await dialog(page).getByRole("button", { name: form }).click();
        await expect(dialog(page).getByRole("status")).toHaveText(wordsOf(locale)("use.copied"));
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(words);
        expect(copied).toContain(`as presented by AI Standings, ${page.url()}`);
      }
    },
  );

  test("the dialog fits, names its parts and has no fault of access", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(rankingIn(locale));
    await pictureOf(page, "ranking-global-ai-index-2024").locator('[data-use="all"]').click();
    await expect(dialog(page).getByRole("heading", { name: wordsOf(locale)("use.terms") })).toBeVisible();
    await expect(dialog(page)).toContainText("CSL-JSON");
    const room = await dialog(page).evaluate((element) => ({
      left: element.getBoundingClientRect().left,
      right: element.getBoundingClientRect().right,
      spills: [...element.querySelectorAll(".use-parts")].some((part) => part.scrollWidth > part.clientWidth),
    }));
    expect(room).toEqual({ left: 0, right: 320, spills: false });
    await expectNoViolation(page);
  });
});

test("a cell that a spreadsheet would take for a formula is a text, and numbers stay numbers", async ({
  page,
}) => {
  await page.goto(`en/${OPEN}`);
  await waitUntilReady(page);
  await page
    .locator("#table tbody tr")
    .first()
    .locator("th a > span:last-child")
    .evaluate((name) => {
      name.textContent = '=HYPERLINK("x")';
    });
  const [, first] = await takeCsv(ranking(page));
  expect(first?.[2]).toBe(`'=HYPERLINK("x")`);
  expect(Number(first?.[3])).toBeGreaterThan(50);
});

test("a restricted edition is not handed out whole, with the reason and whom to ask; its picture is", async ({
  page,
}) => {
  await page.goto(rankingIn("en"));
  const picture = pictureOf(page, "ranking-global-ai-index-2024");
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await picture.locator('[data-use="csv"], [data-use="all"]').filter({ visible: true }).first().click();
  const refusal = page.locator(".use-refusal").first();
  await expect(refusal).toContainText("its terms are restricted. Ask Tortoise Media:");
  await expect(refusal.getByRole("link")).toHaveAttribute(
    "href",
    "https://www.tortoisemedia.com/policy/terms",
  );
  await expect(dialog(page).getByRole("button", { name: /^CSV/ })).toHaveCount(0);
  expect(downloads).toBe(0);
});

test("a link is copied with its sentence, and opens the picture", DESK, async ({ page, context }) => {
  await allowCopying(context);
  await page.goto("en/?utm_source=x");
  await pictureOf(page, "home-ladder").locator('[data-use="link"]').click();
  await dialog(page).getByRole("button", { name: "Copy" }).first().click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied.");
  const [title = "", address = ""] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(title).toContain("Russia");
  await page.goto(address);
  expect(new URL(address).search).toBe("");
  await expect(pictureOf(page, "home-ladder")).toBeInViewport();
});

test(
  "the keyboard alone opens the dialog, saves a file, and comes back to where it was",
  DESK,
  async ({ page }) => {
    await page.goto(`en/${OPEN}`);
    const link = ranking(page).locator('[data-use="link"]');
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("heading", { name: "Link with its sentence" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(dialog(page).getByRole("button", { name: "Copy" }).first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await ranking(page).locator('[data-use="csv"]').focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  },
);

test("nothing of it is loaded before it is asked for", DESK, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`en/${OPEN}`);
  await expect(ranking(page)).toBeVisible();
  const isOfUse = (path: string) => /\/(use\.js|picture-file\.js|_data\/use\/.*)$/.test(path);
  expect(asked.filter(isOfUse)).toEqual([]);
  await takeCsv(ranking(page));
  expect(asked.filter(isOfUse).map((path) => path.split("/").at(-1))).toEqual(["use.js", "en.json"]);
});

test.describe("offline", () => {
  test.use({ expectedMessage: /ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/ });

  test("a press says so, keeps the page, and works when tried again", async ({ page, context }) => {
    await page.goto(`en/${OPEN}`);
    await expect(ranking(page)).toBeVisible();
    await context.setOffline(true);
    const button = ranking(page)
      .locator('[data-use="csv"], [data-use="all"]')
      .filter({ visible: true })
      .first();
    await button.click();
    await expect(ranking(page).getByRole("status")).toContainText("This could not be loaded.");
    await context.setOffline(false);
    await ranking(page).getByRole("button", { name: "Try again" }).click();
    const isDesk = (await button.getAttribute("data-use")) === "csv";
    if (isDesk) await expect(ranking(page).getByRole("status")).toContainText("Saved:");
    else await expect(dialog(page)).toBeVisible();
  });

  test(
    "references that did not come can be asked for again in the dialog",
    DESK,
    async ({ page, context }) => {
      await page.goto(`en/${OPEN}`);
      await takeCsv(ranking(page));
      await context.setOffline(true);
      await ranking(page).locator('[data-use="cite"]').click();
      await expect(dialog(page)).toContainText("This could not be loaded.");
      await context.setOffline(false);
      await dialog(page).getByRole("button", { name: "Try again" }).click();
      await expect(dialog(page)).toContainText("Oxford Insights. (2025).");
    },
  );
});

test("on a phone one button opens all, each high enough for a thumb", PHONE, async ({ page }) => {
  await page.goto(`ar/${OPEN}`);
  await ranking(page).locator('[data-use="all"]').click();
  await expect(dialog(page)).toHaveCSS("direction", "rtl");
  for (const target of await dialog(page).locator("button, .use-action").all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that would do nothing", async ({ page }) => {
    await page.goto(`en/${OPEN}`);
    await expect(ranking(page)).toBeVisible();
    for (const button of await page.locator("[data-use]").all()) await expect(button).toBeHidden();
  });
});

async function allowCopying(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
}
