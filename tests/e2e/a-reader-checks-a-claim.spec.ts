import { formatDate } from "@/lib/i18n/format";
import { CLAIMS } from "./model-data";
import {
  DESK,
  expect,
  inEachLanguage,
  type Locale,
  type Locator,
  type Page,
  PHONE,
  resultRow,
  sourcePanel,
  test,
} from "./site";
import { type Words, wordsOf } from "./words";

const SCREEN_PX = 844;

const TRANSLATION =
  "The Chinese model is superior in scientific tasks, while the Russian AI is more efficient in banking applications";

function claimOf(id: string) {
  const claim = CLAIMS.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`data/claims/${id}.json is missing`);
  return claim;
}

/** What is only a part of what was said ends open. */
function publishedWords({ text, whole }: { text: string; whole: boolean }): string {
  return whole ? text : `${text} …`;
}

const ARTICLE_WORDS = ["deepseek-in-science", "gigachat-in-banking"].map(
  (id) => claimOf(id).wording?.text ?? "",
);

function frameOf(page: Page, claim: string): Locator {
  return page.locator(`.evidence[data-claim="${claim}"]`);
}

async function expectWithin(part: Locator, px: number, what: string): Promise<void> {
  await expect(part, what).toBeVisible();
  const box = await part.boundingBox();
  expect(box?.y ?? -1, what).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0), what).toBeLessThanOrEqual(px);
}

for (const script of [true, false]) {
  test.describe(script ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: script });

    inEachLanguage((locale) => {
      test(
        "the first screen of a phone says what was claimed, the second what was measured and by whom",
        PHONE,
        async ({ page }) => {
          await page.goto(`${locale}/models/`);
          const arabic = page.locator("main figure blockquote [lang=ar]");
          for (const words of ARTICLE_WORDS) await expect(arabic).toContainText(words);
          await expectWithin(arabic, SCREEN_PX, "the article's own words");
          if (locale === "en") {
            const translation = page.locator("main figure blockquote p").filter({ hasText: TRANSLATION });
            await expect(translation).toContainText(wordsOf(locale)("models.translation"));
            await expectWithin(translation, SCREEN_PX, "our translation");
          }
          const who = page
            .locator("main figure figcaption")
            .getByText(wordsOf(locale)("data.speakers.vedyakhin"));
          await expect(who).toContainText("2025");
          await expectWithin(who, SCREEN_PX, "who said it, and when");

          const science = frameOf(page, "deepseek-in-science");
          const finding = science.getByText("GPQA Diamond").and(page.locator("p.font-semibold"));
          for (const figure of ["106", "82", "198", /0[.,]007/]) await expect(finding).toContainText(figure);
          await expectWithin(science.locator("svg:visible"), 2 * SCREEN_PX, "the picture");
          await expectWithin(finding, 2 * SCREEN_PX, "what was measured");
          await expect(science).toContainText("2025");
          const measurer = science.locator("[data-source-line]");
          await expect(measurer).toContainText(wordsOf(locale)("data.names.alexander-kukushkin"));
          await expectWithin(measurer, 2 * SCREEN_PX, "by whom");
        },
      );

      test("one tap on a result opens who measured it, when and how, and what they are to the makers", async ({
        page,
      }) => {
        await page.goto(`${locale}/models/`);
        const t = wordsOf(locale);
        const panel = sourcePanel(page);
        const expectTold = async (...told: (string | RegExp)[]) => {
          for (const term of ["by", "relation", "date", "setting", "language"] as const) {
            const terms = panel.locator("dt").getByText(t(`measured.${term}`), { exact: true });
            await expect(terms.first()).toBeVisible();
          }
          for (const text of told) await expect(panel).toContainText(text);
        };
        await frameOf(page, "deepseek-in-science").locator("[popovertarget]").click();
        await expectTold(
          t("data.names.alexander-kukushkin"),
          t("measured.noneKnown"),
          formatDate(locale, "2025-03-31"),
        );
        await panel.getByRole("button", { name: t("provenance.close") }).click();
        await expect(panel).toHaveCount(0);

        await resultRow(page, "simple-evals-ru/humaneval").locator(".result-source").click();
        await expectTold(
          t("data.names.alexander-kukushkin"),
          t("measured.noneKnown"),
          formatDate(locale, "2025-03-31"),
        );
        await panel.getByRole("button", { name: t("provenance.close") }).click();

        await page.goto(`${locale}/tables/mhgb-law/`);
        await page.locator("#table tbody [popovertarget]").first().click();
        await expectTold(
          t("measured.stateTie"),
          t("measured.noneKnown"),
          formatDate(locale, "2026-08-14"),
          "Llama 3.3 70B",
        );
      });
    });
  });
}

inEachLanguage((locale) => {
  for (const address of [`${locale}/models/`, `${locale}/#models`]) {
    test(`/${address}: both halves of the sentence stand in frames of one size, banking's empty`, async ({
      page,
    }) => {
      await page.goto(address);
      const science = frameOf(page, "deepseek-in-science");
      const banking = frameOf(page, "gigachat-in-banking");
      const t = wordsOf(locale);
      await expect(science.locator("svg:visible")).toHaveCount(1);
      await expect(science.locator("svg:visible [data-model]")).toHaveCount(4);
      await expect(banking.locator("svg")).toHaveCount(0);
      await expect(banking.locator(".evidence-picture")).toContainText(t("models.emptyFrame"));
      await expect(banking.locator(".evidence-picture a")).toHaveText(t("protocol.link"));
      await expect(banking).toContainText("RedSQL");
      for (const figure of [/\b24\b/, /\b25\b/, /\b29\b/]) await expect(banking).toContainText(figure);
      for (const figure of [/\b45\b/, /\b36\b/, /\b53\b/, /0[.,]012/])
        await expect(science).toContainText(figure);
      await expect(science.locator(".verdict")).toHaveText(t("verdict.supportedOne"));
      await expect(banking.locator(".verdict")).toHaveText(t("verdict.unmeasured"));

      const [one, other] = [await science.boundingBox(), await banking.boundingBox()];
      expect(one?.width).toBe(other?.width);
      const heights = await page
        .locator(".evidence-picture :is(.figure-picture, .evidence-empty)")
        .evaluateAll((all) => all.map((picture) => picture.getBoundingClientRect().height));
      expect(heights).toHaveLength(2);
      expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)), heights.join(" and ")).toBeLessThanOrEqual(2);
      const empty = await banking.locator(".evidence-picture > *").boundingBox();
      expect(
        Math.abs((empty?.height ?? 0) - (heights[1] ?? 0)),
        "the empty frame fills its room",
      ).toBeLessThan(2);
    });
  }
});

test.describe("claim by claim", DESK, () => {
  inEachLanguage((locale) => {
    const t = wordsOf(locale);

    test("the article's 19 stand in its order and 15 of others after them, each with its verdict and a page of its own and back", async ({
      page,
    }) => {
      await page.goto(`${locale}/claims/`);
      const listed = await listClaims(page);
      expect(CLAIMS.map(({ occasion }) => occasion)).toEqual([
        ...Array<string>(19).fill("article"),
        ...Array<string>(15).fill("elsewhere"),
      ]);
      await expect(page.locator("main h1")).toContainText("19");
      expect(listed.map(({ id }) => id)).toEqual(CLAIMS.map(({ id }) => id));
      for (const { id, kind, verdict, quote, short, href } of listed) {
        const claim = claimOf(id);
        expect(kind, id).toBe(claim.kind);
        expect(quote, id).toBe(claim.wording && publishedWords(claim.wording));
        expect(href, id).toMatch(new RegExp(`/${locale}/claims/${id}/$`));
        const own = await readClaimPage(page, locale, id);
        expect(own.heading, id).toBe(t("claims.pageTitle", { claim: short, verdict }));
        expect(own.verdict, id).toBe(verdict);
        expect(own.quotes, id).toContain(claim.wording?.text ?? "");
        expect(own.wayBack, id).toMatch(new RegExp(`/${locale}/claims/$`));
      }
    });

    test("one goes from the list to a claim, and back", async ({ page }) => {
      await page.goto(`${locale}/claims/`);
      await page.locator('main [data-claim="deepseek-in-science"] h3 a').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/claims/deepseek-in-science/$`));
      await page.getByRole("link", { name: t("claims.all") }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/claims/$`));
    });

    test("from a claim on cost one comes to what was quoted, by whom and when, and to the source", async ({
      page,
    }) => {
      await page.goto(`${locale}/claims/deepseek-cost/`);
      await page
        .locator("main")
        .getByRole("link", { name: t("openness.title") })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/models/openness-and-cost/#cost$`));
      const quoted = page.locator("#prices tr").filter({ hasText: "GigaChat 2 MAX" });
      await expect(quoted).toHaveCount(2);
      for (const amount of [/19[.,]5\sUSD/, /650\sRUB/])
        await expect(quoted.filter({ hasText: amount })).toHaveCount(1);
      await expect(quoted.first().getByRole("link").last()).toHaveAttribute("href", /^https:/);
    });

    test("intent and opinion are named so and get no verdict; a verdict is only for what can be checked", async ({
      page,
    }) => {
      const expected = verdictsIn(t);
      for (const { id, kind } of CLAIMS) {
        const { verdict, unjudged, judged, text } = await readClaimPage(page, locale, id);
        expect(verdict, id).toBe(expected[id]);
        const isUnsettled = kind === "intent" || kind === "opinion" || kind === "forecast";
        expect(unjudged, id).toBe(isUnsettled ? 1 : 0);
        expect(text.split(t("verdict.unsettled")).length - 1, id).toBe(isUnsettled ? 1 : 0);
        if (isUnsettled) expect(judged, id).toBe(0);
      }
    });
  });
});

/** The list of claims as it stands in the page. */
function listClaims(page: Page) {
  return page.locator("main ol > [data-claim]").evaluateAll((all) =>
    all.map((item) => ({
      id: item.getAttribute("data-claim") ?? "",
      kind: item.getAttribute("data-kind"),
      verdict: item.querySelector(".verdict")?.textContent ?? "",
      quote: item.querySelector("blockquote [lang]")?.textContent ?? null,
      short: item.querySelector("h3 a")?.textContent ?? "",
      href: item.querySelector("h3 a")?.getAttribute("href") ?? "",
    })),
  );
}

/** What the page of a claim says as it is served: read without being opened, since there are dozens a language. */
async function readClaimPage(page: Page, locale: Locale, id: string) {
  const response = await page.request.get(`${locale}/claims/${id}/`);
  const html = await response.text();
  return page.evaluate(
    ({ html, all }) => {
      const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
      const textOf = (selector: string) => main?.querySelector(selector)?.textContent ?? "";
      const links = [...(main?.querySelectorAll("a") ?? [])];
      return {
        heading: textOf("h1"),
        verdict: textOf(".verdict"),
        quotes: [...(main?.querySelectorAll("blockquote") ?? [])].map((one) => one.textContent).join("\n"),
        unjudged: main?.querySelectorAll(".verdict.is-none").length,
        judged: main?.querySelectorAll(".is-for, .is-against, .is-open").length,
        text: main?.textContent ?? "",
        wayBack: links.find((link) => link.textContent?.trim() === all)?.getAttribute("href") ?? "",
      };
    },
    // Its styles are not those of the page that reads it, whose policy would refuse them aloud.
    { html: html.slice(html.indexOf("<body")), all: wordsOf(locale)("claims.all") },
  );
}

/** How each claim stands, judged by hand from data/: what a verdict may say of it. */
function verdictsIn(t: Words): Record<string, string> {
  return {
    "deepseek-cost": t("verdict.factUnchecked"),
    "sberbank-cooperation": t("verdict.intent"),
    "joint-research": t("verdict.intent"),
    "no-official-partnerships": t("verdict.factUnchecked"),
    "sberbank-transformed": t("verdict.factReported"),
    "greatest-threat": t("verdict.factUnchecked"),
    "west-unites-them": t("verdict.opinion"),
    "sanctions-and-partnership": t("verdict.factUnchecked"),
    "china-within-limits": t("verdict.factUnchecked"),
    "sanctions-and-compute": t("verdict.factReported"),
    "russia-31st-of-83": t("verdict.factSupported"),
    "deepseek-in-science": t("verdict.supportedOne"),
    "gigachat-in-banking": t("verdict.unmeasured"),
    "low-cost-strategy": t("verdict.opinion"),
    "worth-of-american-investment": t("verdict.opinion"),
    "deepseek-transparency": t("verdict.factSupported"),
    "openai-secrecy": t("verdict.factUnchecked"),
    "sberbank-open-source": t("verdict.factPartly"),
    "break-us-dominance": t("verdict.opinion"),
    "russian-models-catch-up": t("verdict.opinion"),
    "russian-models-dearer": t("verdict.factPrinted"),
    "gigachat-2-max-and-pro": t("verdict.factPrinted"),
    "deepseek-above-gigachat-on-mera": t("verdict.factReported"),
    "gigachat-3-first-on-mera": t("verdict.factUnchecked"),
    "gigachat-beats-deepseek-on-arenas": t("verdict.factReported"),
    "gigachat-best-means": t("verdict.factReported"),
    "banking-hardest-in-redsql": t("verdict.factUnchecked"),
    "deepseek-no-worse-and-cheaper": t("verdict.opinion"),
    "six-to-nine-months-behind": t("verdict.opinion"),
    "russian-models-first-in-slava": t("verdict.factReported"),
    "deepseek-v3-training-cost": t("verdict.factMakers"),
    "gigachat-first-in-ruqualbench": t("verdict.factUnchecked"),
    "gigachat-computer-science-exam": t("verdict.factPrinted"),
    "gigachat-oral-exam": t("verdict.factUnchecked"),
  };
}

test.describe("of a claim that nobody has measured", () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage((locale) => {
    test("the empty frame leads to a plan with the numbers of items, readable without script", async ({
      page,
    }) => {
      const t = wordsOf(locale);
      await page.goto(`${locale}/claims/gigachat-in-banking/`);
      await page.locator(".evidence-empty a").click();
      await expect(page).toHaveURL(/\/claims\/gigachat-in-banking\/protocol\/$/);
      const needed = page.getByRole("table", { name: t("protocol.numberLabel") });
      await expect(needed.getByRole("row")).toHaveCount(5);
      await expect(needed.getByRole("cell", { name: "975" })).toBeVisible();
      await expect(needed.getByRole("cell", { name: t("protocol.impossible") })).toHaveCount(1);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, "nothing sticks out of the page").toBeLessThanOrEqual(0);
    });
  });
});
