import { DESK, expect, listKindsIn, test } from "./site";
import { listSmallTargets } from "./targets";

/** WCAG 2.2, 2.5.8. */
const TARGET_PX = 24;

test("what stands alone is high enough for an unsteady pointer", DESK, async ({ page }) => {
  test.slow();
  for (const address of listKindsIn("en")) {
    await page.goto(address);
    expect.soft(await listSmallTargets(page, TARGET_PX), address).toEqual([]);
  }
});
