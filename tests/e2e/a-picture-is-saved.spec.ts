import { picturesOf, savePicture, savePng } from "./saved-picture";
import { DESK, expect, inEachLanguage, type Page, RANKING, rankingIn, test } from "./site";

/** Between them every kind of picture. */
const PICTURED = [
  "",
  RANKING,
  "rankings/global-ai-index/map/",
  "countries/rus/",
  "weights/global-ai-index/2024/",
  "agreement/ai-preparedness-index-vs-global-ai-vibrancy/",
  "ahead-or-behind/rus/",
  "compare/ind-vs-rus/",
  "models/",
  "claims/deepseek-in-science/",
  "tables/simple-evals-ru/",
];

inEachLanguage((locale) => {
  for (const address of PICTURED)
    test(`the files of the pictures of ${locale}/${address} say what they show`, DESK, async ({ page }) => {
      await page.goto(`${locale}/${address}`, { waitUntil: "networkidle" });
      const pictures = await picturesOf(page).all();
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        const name = await picture.getAttribute("data-picture");
        const { said, shown, faults } = await savePicture(picture);
        expect(faults, `what no other program reads in ${name}`).toEqual([]);
        expect(said, `the words and figures of ${name}`).toBe(shown);
      }
    });

  test(`no word of a file leaves its sheet in ${locale}`, DESK, async ({ page }) => {
    for (const address of ["", "countries/rus/"]) {
      await page.goto(`${locale}/${address}`);
      const { svg } = await savePicture(picturesOf(page).nth(1));
      expect(await wordsOutside(page, svg), address).toEqual([]);
    }
  });
});

/** The texts of a file that a browser, which opens it as a document of its own, draws beyond its edges. */
async function wordsOutside(page: Page, svg: string): Promise<string[]> {
  await page.goto("about:blank");
  await page.setContent(svg);
  return page.locator("svg").evaluate(async (root) => {
    await document.fonts.ready;
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll("text")]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      })
      .map(({ textContent }) => textContent);
  });
}

test(
  "where the font is not installed texts keep their room, but those from right to left, which Inkscape would not draw",
  DESK,
  async ({ page }) => {
    for (const [locale, isRoomKept] of [
      ["en", true],
      ["ar", false],
    ] as const) {
      await page.goto(`${locale}/countries/rus/`);
      const { svg } = await savePicture(picturesOf(page).nth(1));
      const texts = await roomsIn(page, svg.replaceAll("IBM Plex", "Not Installed"));
      const heading = texts.find(({ text }) => text.length > 20);
      expect(heading?.given !== null, locale).toBe(isRoomKept);
      for (const { text, given, drawn } of texts)
        if (given !== null) expect(Math.abs(drawn - given), text).toBeLessThan(1);
    }
  },
);

/** Each text of a file with the length that is given, if one is, and that it is drawn with. */
async function roomsIn(page: Page, svg: string) {
  await page.goto("about:blank");
  await page.setContent(svg);
  return page.locator("svg text").evaluateAll((all) =>
    all.map((one) => ({
      text: one.textContent ?? "",
      given: one.hasAttribute("textLength") ? Number(one.getAttribute("textLength")) : null,
      drawn: one instanceof SVGTextContentElement ? one.getComputedTextLength() : 0,
    })),
  );
}

test("a picture saved on a phone is the one that a desk saves", async ({ page }) => {
  await page.goto(rankingIn("ar"));
  await page.setViewportSize({ width: 1440, height: 900 });
  const { svg } = await savePicture(picturesOf(page).first());
  await page.setViewportSize({ width: 390, height: 844 });
  const small = await savePicture(picturesOf(page).first());
  expect(small.svg).toBe(svg);
  expect(svg).toMatch(/^<svg [^>]*width="1120"/);
});

test("a PNG is 2,240 pixels wide and light whatever the theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("en/");
  const png = await savePng(picturesOf(page).first());
  const paper = [253, 252, 249, 255];
  expect(png).toMatchObject({ type: "image/png", width: 2240, corners: [paper, paper] });
  expect(png.height).toBeGreaterThan(600);
});

test("a picture that was drawn leaves nothing behind in its page", DESK, async ({ page }) => {
  await page.goto("en/");
  const before = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
  await savePicture(picturesOf(page).first());
  const after = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
  expect(after).toEqual(before);
  await expect(page.locator("iframe")).toHaveCount(0);
});
