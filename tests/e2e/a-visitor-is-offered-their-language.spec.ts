import { chooseLanguage, expect, type Page, RANKING, test, waitForPaint } from "./site";
import { wordsOf } from "./words";

const OFFER = ".language-offer:visible";
const SLIM_PX = 60;

function offer(page: Page) {
  return page.locator(OFFER);
}

async function shiftOf(page: Page): Promise<number> {
  await waitForPaint(page);
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let total = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && typeof entry.value === "number") total += entry.value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => settle(total), 300);
      }),
  );
}

test.describe("whose browser asks for Russian", () => {
  test.use({ locale: "ru-RU" });

  test("sees one slim line in Russian, in place from the first, which leads to the same state", async ({
    page,
  }) => {
    await page.goto(`en/${RANKING}?sort=-talent#rus`);
    await expect(offer(page)).toHaveCount(1);
    await expect(offer(page)).toHaveAttribute("lang", "ru");
    await expect(offer(page)).toHaveAttribute("dir", "ltr");
    expect((await offer(page).boundingBox())?.height).toBeLessThan(SLIM_PX);
    expect(await shiftOf(page)).toBeLessThan(0.005);
    await offer(page)
      .getByRole("link", { name: wordsOf("ru")("site.offer") })
      .click();
    await expect(page).toHaveURL(new RegExp(`/ru/${RANKING}\\?sort=-talent#rus$`));
    await expect(offer(page)).toHaveCount(0);
  });

  test("is asked no more once it was dismissed, on this page and on others", async ({ page }) => {
    await page.goto("ar/method/");
    await offer(page)
      .getByRole("button", { name: wordsOf("ru")("site.offerDismiss") })
      .click();
    await expect(offer(page)).toHaveCount(0);
    await page.goto("pt/");
    await expect(page.locator("html")).toHaveClass(/js/);
    await expect(offer(page)).toHaveCount(0);
  });

  test("is asked no more once another language was chosen in the menu", async ({ page }) => {
    await page.goto("en/method/");
    await chooseLanguage(page, "pt");
    await expect(page).toHaveURL(/\/pt\/method\/$/);
    await expect(offer(page)).toHaveCount(0);
  });

  test("is offered nothing on a Russian page", async ({ page }) => {
    await page.goto("ru/");
    await expect(page.locator("html")).toHaveClass(/js/);
    await expect(offer(page)).toHaveCount(0);
  });

  test("dismisses it for the page where the browser keeps nothing", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("closed");
        },
      });
    });
    await page.goto("en/method/");
    await offer(page).getByRole("button").click();
    await expect(offer(page)).toHaveCount(0);
  });

  test("is not offered it in print", async ({ page }) => {
    await page.goto("en/method/");
    await expect(offer(page)).toHaveCount(1);
    await page.emulateMedia({ media: "print" });
    await expect(offer(page)).toHaveCount(0);
  });
});

test.describe("whose browser asks for Arabic", () => {
  test.use({ locale: "ar-EG" });

  test("reads the offer from right to left on a page from left to right", async ({ page }) => {
    await page.goto("en/method/");
    await expect(offer(page)).toHaveAttribute("lang", "ar");
    await expect(offer(page)).toHaveAttribute("dir", "rtl");
    expect(await offer(page).evaluate((line) => getComputedStyle(line).direction)).toBe("rtl");
  });
});

test.describe("whose browser asks for no language of the site", () => {
  test.use({ locale: "is-IS" });

  test("is offered none", async ({ page }) => {
    await page.goto("pt/method/");
    await expect(page.locator("html")).toHaveClass(/js/);
    await expect(offer(page)).toHaveCount(0);
  });
});

test.describe("without script", () => {
  test.use({ locale: "ru-RU", javaScriptEnabled: false });

  test("is offered nothing, and finds every language in the menu", async ({ page }) => {
    await page.goto("en/method/");
    await expect(offer(page)).toHaveCount(0);
    await chooseLanguage(page, "ru");
    await expect(page).toHaveURL(/\/ru\/method\/$/);
  });
});

test("the menu of languages opens and closes by keyboard and by a press beside it", async ({ page }) => {
  await page.goto("en/method/");
  const button = page.locator("header [popovertarget=languages]");
  const menu = page.locator("#languages");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(menu.locator("a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(menu).toBeVisible();
  // In the margin, where nothing stands at any width.
  await page.mouse.click(2, 500);
  await expect(menu).toBeHidden();
});
