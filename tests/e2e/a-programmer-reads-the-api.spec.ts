import { z } from "zod";
import { DESK, expect, listKindsIn, test } from "./site";

const contentsSchema = z.object({
  files: z.array(z.object({ address: z.string(), type: z.string(), bytes: z.number().nullable() })),
  withheld: z.array(z.object({ address: z.string() })),
});

const graphSchema = z.object({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(z.looseObject({ "@type": z.string() })),
});

test(
  "every address that the API lists answers with its size, its type and to any origin",
  DESK,
  async ({ request }) => {
    const answer = await request.get("api/v1/index.json");
    const { files, withheld } = contentsSchema.parse(await answer.json());
    expect(files.length).toBeGreaterThan(500);
    for (const { address, type, bytes } of files) {
      const found = await request.get(address);
      expect(found.status(), address).toBe(200);
      expect(found.headers()["access-control-allow-origin"], address).toBe("*");
      expect(found.headers()["content-type"], address).toContain(type);
      if (bytes !== null) expect((await found.body()).length, address).toBe(bytes);
    }
    for (const { address } of withheld.slice(0, 5)) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  },
);

test("lines to begin with are copied by a button that says so", DESK, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("en/data/");
  await page.locator("summary", { hasText: "pandas" }).click();
  const button = page.locator('[data-copy="lines-pandas"]');
  await button.click();
  await expect(button).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator("#lines-pandas").textContent(),
  );
});

test(
  "pages of each kind tell machines what they are, in data that no policy refuses",
  DESK,
  async ({ page }) => {
    const types = new Map<string, string[]>();
    for (const address of listKindsIn("en")) {
      await page.goto(address);
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
      const graphs = scripts.map((text) => graphSchema.parse(JSON.parse(text)));
      types.set(
        address,
        graphs.flatMap((graph) => graph["@graph"].map((thing) => thing["@type"])),
      );
      await expect(page.locator('meta[name="description"]'), address).toHaveCount(1);
      await expect(page.locator('link[rel="canonical"]'), address).toHaveCount(1);
    }
    expect(types.get("en/rankings/global-ai-index/2024/")).toEqual(["ItemList", "Dataset", "BreadcrumbList"]);
    expect(types.get("en/data/global-ai-index-2024/")).toEqual(["Dataset", "BreadcrumbList"]);
    expect(types.get("en/countries/rus/")).toEqual(["BreadcrumbList"]);
  },
);
