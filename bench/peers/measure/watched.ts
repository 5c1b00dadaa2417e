import type { Page } from "@playwright/test";
import { z } from "zod";

const watchedSchema = z.object({
  fcpMs: z.number(),
  lcpMs: z.number(),
  shownMs: z.number(),
  cls: z.number(),
  longTasks: z.array(z.number()),
});

/** What `in-page/watch.js` noted. Throws where the page has not painted. */
export async function readWatched(page: Page): Promise<z.infer<typeof watchedSchema>> {
  return watchedSchema.parse(await page.evaluate(() => Reflect.get(window, "watched")));
}
