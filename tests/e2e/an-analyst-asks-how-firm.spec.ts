import { DESK, expect, type Page, test } from "./site";

/** From the home page by the header, then by the edition: two clicks. */
async function openWeights(page: Page, year: string) {
  await page.goto("en/");
  await page.getByRole("banner").getByRole("link", { name: "Weights" }).click();
  await page.getByRole("main").locator(`a[href$="/weights/global-ai-index/${year}/"]`).first().click();
}

/** The sentences under a heading, without the marks that keep figures in one piece. */
async function saidUnder(page: Page, heading: string): Promise<string> {
  const said = page.getByRole("article").filter({ has: page.getByRole("heading", { name: heading }) });
  return (await said.first().innerText()).replace(/[\u2066-\u2069]/g, "");
}

test.describe("in two clicks", DESK, () => {
  test("which ranks could Russia have under any weights?", async ({ page }) => {
    await openWeights(page, "2024");
    await expect(
      page.getByRole("heading", {
        name: "Whatever the weights, Russia is recomputed no better than 16th and no worse than 61st of 83",
      }),
    ).toBeVisible();
  });

  test("the weights that reach 16th open with Russia 16th", async ({ page }) => {
    await openWeights(page, "2024");
    await page.locator("#any-weights tr.c-rus").getByRole("link", { name: "16th: open the weights" }).click();
    await expect(page.locator("[data-island=weights]")).toHaveAttribute("data-ready", "");
    await expect(page.locator("[data-island=weights] tr[id=rus]").getByRole("cell").first()).toHaveText(
      /^16(?!\d)/,
    );
  });

  for (const [year, pillar] of [
    ["2024", "Infrastructure"],
    ["2025", "Government strategy"],
  ] as const) {
    test(`can any weights put Russia ahead of India in ${year}?`, async ({ page }) => {
      await openWeights(page, year);
      expect(await saidUnder(page, "levels Russia with India")).toContain(
        `With all weight on ${pillar}, Russia is ahead of India, however the scores were rounded.`,
      );
    });
  }

  test("which single weight, changed which way, levels Russia with Brazil in 2024?", async ({ page }) => {
    await openWeights(page, "2024");
    const said = await saidUnder(page, "levels Russia with Brazil");
    expect(said).toContain(
      "Of single weights, the others keeping their ratios, one of these levels them: lowering Talent from 15.8% to 8.5%,",
    );
    expect(said).toContain("Raising Talent, Infrastructure or Commercial never helps Russia against Brazil.");
  });

  test("why does in 2025 only all weight on Commercial level them, and why is that no proof?", async ({
    page,
  }) => {
    await openWeights(page, "2025");
    const said = await saidUnder(page, "Only all weight on Commercial levels Russia with Brazil");
    expect(said).toContain(
      "In no pillar does Russia print more than Brazil; in Commercial both print the same.",
    );
    expect(said).toContain("That is no proof: the digits that would decide were rounded away.");
  });

  test("how many of the 3,403 pairs do the data settle?", async ({ page }) => {
    await openWeights(page, "2024");
    await expect(
      page.getByRole("heading", {
        name: "Of 3,403 pairs of countries the printed figures settle 1,034, whatever the weights",
      }),
    ).toBeVisible();
  });

  test("any two countries can be chosen", async ({ page }) => {
    await openWeights(page, "2024");
    await page.locator("#levelling select").first().selectOption({ label: "Egypt" });
    await page.locator("#levelling select").last().selectOption({ label: "South Africa" });
    await expect(
      page.getByRole("heading", { name: /Egypt.*South Africa|South Africa.*Egypt/ }),
    ).toBeVisible();
  });
});
