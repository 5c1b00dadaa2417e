import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { formatDate } from "@/lib/i18n/format";
import {
  expect,
  inEachLanguage,
  letComeLate,
  type Page,
  RANKING,
  rankingIn,
  rowIds,
  rowOf,
  test,
  waitUntilReady,
} from "./site";
import { wordsOf } from "./words";

const LINE = ".offline-line";
const REFUSED = /Failed to load resource|net::ERR/;

/** Opens a page and resolves when it is kept, with the page that stands for those that are not. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptAddresses(page)).toContain(new URL(page.url()).pathname);
  const language = await page.locator("html").getAttribute("lang");
  await expect.poll(() => keptAddresses(page)).toContain(`${siteOf(page, language)}offline/`);
}

function siteOf(page: Page, language: string | null): string {
  const { pathname } = new URL(page.url());
  return `${pathname.slice(0, pathname.indexOf(`/${language}/`))}/${language}/`;
}

/** The paths of the pages that are kept. */
function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(":pages"));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(":files"));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

function goOffline(context: BrowserContext): Promise<void> {
  return context.setOffline(true);
}

type Version = { date: string; hash: string };

function shownVersion(): Version {
  return JSON.parse(readFileSync("out/_data/version.json", "utf8"));
}

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow", expectedMessage: REFUSED });

  inEachLanguage((locale) => {
    test("a page that was visited is there, and says of which data its figures are", async ({
      page,
      context,
    }) => {
      await visit(page, rankingIn(locale));
      const before = await rowIds(page);
      await goOffline(context);
      await page.reload();
      const { date, hash } = shownVersion();
      await expect(page.locator(LINE)).toContainText(formatDate(locale, date));
      await expect(page.locator(LINE)).toContainText(hash);
      await expect(page.locator(LINE)).toHaveAttribute("role", "status");
      await waitUntilReady(page);
      expect(await rowIds(page)).toEqual(before);
    });

    test("a page that was not visited is named, with those that are kept", async ({ page, context }) => {
      await visit(page, `${locale}/method/`);
      const title = await page.title();
      await goOffline(context);
      await page.goto(`${locale}/about/`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator(".not-kept")).toContainText(wordsOf(locale)("offline.notKept"));
      await expect(page.locator(".not-kept")).toContainText(`${locale}/about/`);
      await page.getByRole("link", { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/method/$`));
    });
  });

  test("a picture of a page that was visited still answers", async ({ page, context }) => {
    await visit(page, rankingIn("en"));
    await goOffline(context);
    await page.goto(rankingIn("en", "?q=rus"));
    await waitUntilReady(page);
    expect(await rowIds(page)).toEqual(["rus"]);
  });

  test("says so as soon as the connection goes, and no more once it is back", async ({ page, context }) => {
    await visit(page, "en/method/");
    await expect(page.locator(LINE)).toHaveCount(0);
    await goOffline(context);
    await expect(page.locator(LINE)).toContainText(shownVersion().hash);
    await context.setOffline(false);
    await expect(page.locator(LINE)).toHaveCount(0);
  });

  test("keeps a page of which the network brings a new form", async ({ page, context }) => {
    await visit(page, "en/method/");
    await goOffline(context);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-kept", "");
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator("html")).not.toHaveAttribute("data-kept");
  });

  test("keeps what a page loaded, and neither what tells of newer data nor the API", async ({ page }) => {
    await visit(page, rankingIn("en"));
    await expect.poll(async () => (await keptFiles(page)).join(" ")).toContain("/shell.js");
    const files = await keptFiles(page);
    expect(files.some((file) => file.includes("/fonts/"))).toBe(true);
    expect(files.some((file) => file.endsWith("/offline-page.js"))).toBe(true);
    expect(files.filter((file) => /version\.json|\/api\//.test(file))).toEqual([]);
  });

  test("keeps no embed", async ({ page }) => {
    await visit(page, "en/method/");
    const answer = await page.goto("en/embed/country-bra-history-global-ai-index/");
    expect(answer?.status()).toBe(200);
    await visit(page, "en/about/");
    expect((await keptAddresses(page)).filter((path) => path.includes("/embed/"))).toEqual([]);
  });
});

test.describe("once the connection is back and the data are newer", () => {
  test.use({ serviceWorkers: "allow", expectedMessage: REFUSED });

  test("says that there is a newer version, and a link loads it with what was chosen", async ({
    page,
    context,
  }) => {
    await visit(page, rankingIn("en", "?sort=name"));
    await context.route("**/_data/version.json", (route) =>
      route.fulfill({ json: { date: "2999-01-01", hash: "00000000" } }),
    );
    await goOffline(context);
    await page.reload();
    await expect(page.locator(LINE)).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator(LINE)).toContainText(wordsOf("en")("offline.newer"));
    await page.getByRole("link", { name: wordsOf("en")("offline.load") }).click();
    await expect(page.locator(LINE)).toHaveCount(0);
    await expect(page).toHaveURL(/\?sort=name$/);
  });
});

test.describe("the page that tells what is kept", () => {
  test.use({ serviceWorkers: "allow" });

  inEachLanguage((locale) => {
    test("ends the keeping and deletes what was kept, and begins it again", async ({ page }) => {
      const t = wordsOf(locale);
      await visit(page, `${locale}/method/`);
      await page.goto(`${locale}/offline/`);
      await expect(page.locator(".not-kept")).toBeHidden();
      await expect(page.locator("[data-kept-room] li")).not.toHaveCount(0);
      await page.getByRole("button", { name: t("offline.turnOff") }).click();
      await expect(page.getByRole("status")).toHaveText(t("offline.off"));
      await expect(page.getByRole("button", { name: t("offline.turnOn") })).toBeFocused();
      await page.goto(`${locale}/about/`);
      await expect.poll(() => isServed(page)).toBe(false);
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
      await page.goto(`${locale}/offline/`);
      await page.getByRole("button", { name: t("offline.turnOn") }).click();
      await expect.poll(() => isServed(page)).toBe(true);
    });
  });
});

function isServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
}

test.describe("where a deployment took a script away that a page names", () => {
  test.use({ expectedMessage: REFUSED });

  test("the page is loaded anew once, with what was chosen, and never twice", async ({ page }) => {
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route(/\/islands\/.*\.js/, (route) => route.fulfill({ status: 404 }));
    // What hears that the other did not come may itself come later.
    await letComeLate(page, "**/shell.js", 500);
    await page.goto(rankingIn("en", "?sort=name"));
    await expect.poll(() => loads).toBe(2);
    await page.waitForLoadState("networkidle");
    expect(loads).toBe(2);
    await expect(page).toHaveURL(/\?sort=name$/);
    await expect(rowOf(page, "rus")).toBeVisible();
  });

  test("stays as it is where the scripts only did not come", async ({ page }) => {
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route(/\/islands\/.*\.js/, (route) => route.abort());
    await page.goto(rankingIn("en"));
    await page.waitForLoadState("networkidle");
    expect(loads).toBe(1);
    await expect(rowOf(page, "rus")).toBeVisible();
  });
});

test.describe("where the browser keeps nothing", () => {
  test.use({ serviceWorkers: "allow" });

  test("pages work, and none is kept", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("closed", "SecurityError");
          },
        });
    });
    await page.goto(rankingIn("en", "?q=rus"));
    await waitUntilReady(page);
    expect(await rowIds(page)).toEqual(["rus"]);
    await page.goto("en/offline/");
    await expect(page.getByRole("button", { name: wordsOf("en")("offline.turnOn") })).toBeVisible();
    expect(await isServed(page)).toBe(false);
  });

  test("pages work where there are neither workers nor caches", async ({ page }) => {
    await page.addInitScript(() => {
      for (const [of, name] of [
        [Navigator.prototype, "serviceWorker"],
        [window, "caches"],
        [window, "Worker"],
      ] as const)
        Reflect.deleteProperty(of, name);
    });
    await page.goto("en/offline/");
    await expect(page.getByText(wordsOf("en")("offline.cannot"))).toBeVisible();
    await page.goto(rankingIn("en", "?q=rus"));
    await waitUntilReady(page);
    expect(await rowIds(page)).toEqual(["rus"]);
  });
});

test.describe("where an extension rewrites the page", () => {
  for (const when of ["before", "after"] as const)
    test(`${when} its script begins, the table still sorts and its figures stay`, async ({ page }) => {
      if (when === "before") await page.addInitScript(wrapAtEnd);
      await page.goto(rankingIn("en"));
      await waitUntilReady(page);
      if (when === "after") await page.evaluate(wrapTexts);
      const cells = (await rowOf(page, "rus").textContent()) ?? "";
      const before = await rowIds(page);
      await page.locator("thead button, thead a").first().click();
      await expect.poll(() => rowIds(page)).not.toEqual(before);
      expect((await rowIds(page)).toSorted()).toEqual(before.toSorted());
      expect(await rowOf(page, "rus").textContent()).toBe(cells);
    });
});

/** As a translator does: each text in an element of its own, and marks on the root. */
function wrapTexts(): void {
  document.documentElement.setAttribute("data-translated", "");
  document.body.classList.add("translated");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (
      node instanceof Text &&
      node.data.trim() &&
      !node.parentElement?.closest("script, style, svg, select")
    )
      found.push(node);
  for (const text of found) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text.data);
  }
}

function wrapAtEnd(): void {
  document.addEventListener("DOMContentLoaded", () => {
    document.documentElement.setAttribute("data-translated", "");
    for (const heading of document.querySelectorAll("h1, h2, p, td, th")) {
      if (heading.childElementCount > 0) continue;
      const font = document.createElement("font");
      font.append(heading.textContent);
      heading.replaceChildren(font);
    }
  });
}

test("a theme chosen in one tab is that of the other, whose language stays", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(`en/${RANKING}`);
  await other.goto(`ar/${RANKING}`);
  await one.locator("select[data-theme-choice]").selectOption("dark");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(other.locator("html")).toHaveAttribute("lang", "ar");
});
