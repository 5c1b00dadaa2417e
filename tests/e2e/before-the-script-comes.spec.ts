import { DESK, expect, type Page, RANKING, rowOf, test } from "./site";

/** Opens a page whose islands' scripts stay on the way; gives what lets them come. */
async function openUnanswered(page: Page, address: string): Promise<() => void> {
  let letCome = () => {};
  const released = new Promise<void>((settle) => {
    letCome = settle;
  });
  await page.route("**/islands/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading");
  return letCome;
}

test.describe("what a reader does before the script of a page has come", DESK, () => {
  test("two countries that were chosen are told of once it has", async ({ page }) => {
    const letCome = await openUnanswered(page, "en/weights/global-ai-index/2024/");
    const choices = page.locator("#levelling select");
    await choices.first().selectOption({ label: "Egypt" });
    await choices.last().selectOption({ label: "South Africa" });
    letCome();
    await expect(
      page.getByRole("heading", { name: /Egypt.*South Africa|South Africa.*Egypt/ }),
    ).toBeVisible();
    await expect(choices.first().locator("option:checked")).toHaveText("Egypt");
    await expect(choices.last().locator("option:checked")).toHaveText("South Africa");
  });

  test("a search that was typed is answered, and stands in the field and the address", async ({ page }) => {
    const letCome = await openUnanswered(page, `en/${RANKING}`);
    const search = page.getByRole("main").getByRole("searchbox");
    await search.fill("brazil");
    letCome();
    await expect(page.locator("[data-island=ranking] tbody tr[id]")).toHaveCount(1);
    await expect(search).toHaveValue("brazil");
    await expect(page).toHaveURL(/[?&]q=brazil/);
  });

  test("a country whose pin was pressed is pinned, also where it was pressed twice", async ({ page }) => {
    const letCome = await openUnanswered(page, `en/${RANKING}`);
    const pin = rowOf(page, "egy").getByRole("button", { name: "Pin Egypt" });
    await pin.dblclick();
    letCome();
    await expect(pin).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/[?&]pin=egy/);
  });

  test("a model that was added is compared", async ({ page }) => {
    const letCome = await openUnanswered(page, "en/models/");
    const before = await page.locator("[data-chip]").count();
    const adding = page.getByRole("main").locator("[data-island=models] select").first();
    const option = adding.locator("option[value]:not([value=''])").first();
    await adding.selectOption((await option.getAttribute("value")) ?? "");
    letCome();
    await expect(page.locator("[data-chip]")).toHaveCount(before + 1);
  });
});
