import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf, type Script } from "@/lib/i18n/locales";
import { attributeValue, headOf, listTags } from "@/scripts/finish/html";
import { IS_WHOLE } from "../is-whole";
import { expectNoViolation } from "./axe";
import { DESK, expect, LANGUAGES, type Locale, listKinds, listKindsIn, type Page, PHONE, test } from "./site";

/** Each language is looked at at one width; what is not listed, at a desk. */
const ON_A_PHONE: readonly Locale[] = ["ar", "zh", "hi"];

/** Of these `accessibility.spec.ts` looks at every page. */
const SEEN_BY_AXE: readonly Locale[] = ["en", "ar"];

/** Takes half of axe's time, and colours are the same in every language. */
const LEFT_TO_VERIFY = IS_WHOLE ? [] : ["color-contrast"];

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

test(
  "every kind of page says its language and direction, has a title in its script, and no NaN",
  DESK,
  () => {
    for (const locale of LANGUAGES) {
      const { direction, script } = languageOf(locale);
      for (const address of listKindsIn(locale)) {
        const html = exported(address);
        const root = /<html[^>]*>/.exec(html)?.[0] ?? "";
        expect(attributeValue(root, "lang"), address).toBe(locale);
        expect(attributeValue(root, "dir"), address).toBe(direction);
        const titles = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, title]) => title);
        expect(titles, address).toEqual([expect.stringMatching(LETTER[script])]);
        expect(html, address).not.toMatch(/\bNaN\b/);
      }
    }
  },
);

for (const locale of LANGUAGES.filter((language) => IS_WHOLE || !SEEN_BY_AXE.includes(language))) {
  test.describe(`every kind of page in ${locale}`, ON_A_PHONE.includes(locale) ? PHONE : DESK, () => {
    for (const address of listKindsIn(locale))
      test(`/${address}`, async ({ page }) => {
        test.slow();
        await page.goto(address);
        expect(await overflowOf(page), "px beyond the screen").toBeLessThanOrEqual(0);
        await expectNoViolation(page, { past: OTHER_ROWS, without: LEFT_TO_VERIFY });
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

function exported(address: string): string {
  return readFileSync(join("out", address, "index.html"), "utf8");
}

type Named = { canonical: string; twins: Record<string, string> };

const namedByAddress = new Map<string, Named>();

/** What a page as it was exported calls its own address, and its addresses by language. */
function namedBy(address: string): Named {
  const known = namedByAddress.get(address) ?? readNamed(exported(address));
  namedByAddress.set(address, known);
  return known;
}

function readNamed(html: string): Named {
  const links = listTags(headOf(html));
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
