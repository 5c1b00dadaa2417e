import { expect, LANGUAGES, test } from "./site";
import { wordsOf } from "./words";

test.use({ expectedMessage: /status of 404/ });

const NOWHERE = [
  "nowhere",
  "en/rankings/nowhere/",
  "ar/rankings/global-ai-index/1999/",
  "xx/rankings/global-ai-index/2024/",
  "en/countries/xyz/",
  "EN/",
  "en/rankings/global-ai-index/2024/index.txt",
];

test("an address that leads nowhere is answered in every language, with what is there", async ({ page }) => {
  for (const address of NOWHERE) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(
      LANGUAGES.filter((locale) => locale !== "en").map((locale) => wordsOf(locale)("notFound.title")),
    );
    for (const locale of LANGUAGES) {
      const section = page.locator(`section[lang="${locale}"]`);
      await expect(section.locator("[data-asked-for]"), address).toContainText(address);
      for (const there of [
        `/${locale}/`,
        `/${locale}/rankings/`,
        `/${locale}/rankings/global-ai-index/2024/`,
      ]) {
        await expect(section.locator(`a[href$="${there}"]`).first()).toBeVisible();
      }
    }
  }
});

test("what was asked for is shown as text, however it is written", async ({ page }) => {
  const response = await page.goto("en/%3Cimg%20src=x%20onerror=alert(1)%3E/روسيا/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("[data-asked-for]").first()).toContainText("<img src=x onerror=alert(1)>/روسيا/");
  expect(await page.locator("main img").count()).toBe(0);
});

test("the way from there leads to the ranking", async ({ page }) => {
  await page.goto("en/rankings/global-ai-index/1999/");
  await page.getByRole("link", { name: "Global AI Index, 2024 edition" }).click();
  await expect(page).toHaveURL(/\/en\/rankings\/global-ai-index\/2024\/$/);
});

test("an address without its closing slash, or with doubled ones, finds its page", async ({ page }) => {
  await page.goto("en/rankings?q=x");
  await expect(page).toHaveURL(/\/en\/rankings\/\?q=x$/);
  const malformed = await page.request.get("en/%E0%A4%A");
  expect(malformed.status()).toBe(400);
});
