import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { listen } from "@/scripts/serve/listen";
import { test } from "./site";

/** A site of somebody else: each of its pages has the body it is given. */
export type OtherSite = { open: (page: Page, body: string) => Promise<void> };

/**
 * Tests with a second site on a port of its own. What the first site's tests hold of every request cannot hold of pages
 * elsewhere: these look for themselves.
 */
export const testElsewhere = test.extend<{ otherSite: OtherSite; quiet: undefined }>({
  quiet: async ({ page: _ }, use) => {
    await use(undefined);
  },
  otherSite: async ({ page: _ }, use) => {
    let shown = "";
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/" ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(request.url === "/" ? shown : "");
    });
    const port = await listen(server, 0);
    await use({
      open: async (page, body) => {
        shown = `<!doctype html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
        // By its number and not its name: another host as well as another port.
        await page.goto(`http://127.0.0.1:${port}/`);
      },
    });
    server.closeAllConnections();
    await new Promise((settle) => server.close(settle));
  },
});
