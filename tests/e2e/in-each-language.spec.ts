import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf, type Script } from "@/lib/i18n/locales";
import { attributeValue, listTags } from "@/scripts/finish/html";
import { expectNoViolation } from "./axe";
import { DESK, expect, LANGUAGES, type Locale, listKinds, listKindsIn, type Page, PHONE, test } from "./site";

/** Each language is looked at at one width; what is not listed, at a desk. */
const ON_A_PHONE: readonly Locale[] = ["ar", "zh", "hi"];

/** Of these `accessibility.spec.ts` looks at every page. */
const SEEN_BY_AXE: readonly Locale[] = ["en", "ar"];

/** Rows of which others stand for all. */
const OTHER_ROWS = [
  "#table tbody tr:nth-child(n+4)",
  "main table tbody tr:nth-child(n+6)",
  ".map-list li:nth-child(n+4)",
  ".letter li:nth-child(n+2)",
];

/** A title in Latin letters alone may be a name. */
const LETTER: Record<Script, RegExp> = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  han: /\p{Script=Han}/u,
  devanagari: /\p{Script=Devanagari}/u,
};

for (const locale of LANGUAGES) {
  test.describe(`every kind of page in ${locale}`, ON_A_PHONE.includes(locale) ? PHONE : DESK, () => {
    const { direction, script } = languageOf(locale);

    for (const address of listKindsIn(locale))
      test(`/${address}`, async ({ page }) => {
        await page.goto(address);
        const root = page.locator("html");
        await expect(root).toHaveAttribute("lang", locale);
        await expect(root).toHaveAttribute("dir", direction);
        await expect(page.getByRole("heading", { level: 1 })).toContainText(LETTER[script]);
        expect(await overflowOf(page), "px beyond the screen").toBeLessThanOrEqual(0);
        if (SEEN_BY_AXE.includes(locale)) return;
        test.slow();
        await expectNoViolation(page, { past: OTHER_ROWS });
      });
  });
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test(
  "each page and its twins in the other languages name one another, and English for all others",
  DESK,
  () => {
    const addresses = listKinds().filter((address) => address !== "");
    expect(new Set(addresses.map((address) => address.split("/")[0]))).toEqual(new Set(LANGUAGES));
    for (const address of addresses) {
      const { canonical, twins } = namedBy(address);
      const [locale = ""] = address.split("/");
      // An index's bare address names its newest edition.
      const below = canonical.slice(`/${locale}`.length);
      const addressOf = (language: string) => `/${language}${below}`;
      expect(canonical, address).toBe(addressOf(locale));
      const expected = Object.fromEntries(LANGUAGES.map((language) => [language, addressOf(language)]));
      expect(twins, address).toEqual({ ...expected, "x-default": addressOf("en") });
      for (const language of LANGUAGES)
        expect(namedBy(addressOf(language)).twins, `${address} in ${language}`).toEqual(twins);
    }
  },
);

/** What a page as it was exported calls its own address, and its addresses by language. */
function namedBy(address: string) {
  const html = readFileSync(join("out", address, "index.html"), "utf8");
  const links = listTags(html.slice(0, html.indexOf("</head>")));
  const named = (kind: string) => links.filter((tag) => attributeValue(tag, "rel") === kind);
  const pathOf = (tag: string) => {
    const { pathname } = new URL(attributeValue(tag, "href") ?? "", "https://example.org");
    return pathname.replace(process.env.BASE_PATH ?? "", "");
  };
  return {
    canonical: named("canonical").map(pathOf).join(),
    twins: Object.fromEntries(
      named("alternate").flatMap((tag) => {
        const language = attributeValue(tag, "hreflang");
        return language ? [[language, pathOf(tag)]] : [];
      }),
    ),
  };
}
