import { expect, inEachLanguage, listKindsIn, PHONE, test } from "./site";
import { listTextFaults } from "./text-faults";

inEachLanguage((locale) => {
  test("on a phone no word is cut off, out of the screen or on another", PHONE, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    for (const address of listKindsIn(locale)) {
      await page.goto(address);
      faults.push(...(await listTextFaults(page)).map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
