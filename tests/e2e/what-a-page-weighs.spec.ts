import { resolve } from "node:path";
import { budgetsOf, isHeld } from "@/bench/over-budget";
import { weighPage } from "@/bench/weigh-page";
import { DESK, expect, listKindsIn, test } from "./site";

test(
  "no page of any kind weighs more than its budget, in the language with the most to load",
  DESK,
  async ({ browser, baseURL }) => {
    test.slow();
    const site = new URL(baseURL ?? "");
    for (const address of listKindsIn("ar")) {
      const weight = await weighPage(browser, site, resolve("out"), `${address}index.html`);
      const over = budgetsOf(weight).filter((held) => !isHeld(held));
      expect(over, address).toEqual([]);
    }
  },
);
