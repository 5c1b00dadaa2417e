import { expect, listKindsIn, test, VERIFY } from "../site";
import { listLabels } from "./list-labels";

/** One language of each direction. */
const LOCALES = ["en", "ar"] as const;

/** Where every label, picture, table and head of a page stood when it was last looked at; a moved one is a line that differs. */
for (const locale of LOCALES) {
  test(`labels stand where they stood, in their colours, in ${locale}`, VERIFY, async ({ page }) => {
    test.setTimeout(900_000);
    for (const address of listKindsIn(locale)) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const name = `${address.replaceAll("/", "_").replace(/_$/, "")}.txt`;
      expect.soft(await listLabels(page), address).toMatchSnapshot(name);
    }
  });
}

test(
  "the measure sees a label that moved, one of another colour, and one that is gone",
  VERIFY,
  async ({ page }) => {
    await page.goto("en/");
    const before = await listLabels(page);
    for (const change of ["transform: translateX(2px)", "fill: red", "display: none"]) {
      await page.goto("en/");
      await page.locator("figure svg text").evaluateAll((labels, change) => {
        for (const label of labels) if (label instanceof SVGElement) label.style.cssText = change;
      }, change);
      expect(await listLabels(page), change).not.toBe(before);
    }
  },
);
