import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/e2e/browser";
import { FILES_LEFT_OUT_AT, leftOutAt } from "./tests/e2e/matrix";
import { IS_WHOLE } from "./tests/is-whole";

const PORT = Number(process.env.E2E_PORT ?? 41_730);
const BASE_URL = `http://localhost:${PORT}${process.env.BASE_PATH ?? ""}/`;

/**
 * Runs over the site that is already built: `npm run build` first, or `npm test`, which does both and tries one page of
 * each kind per language; `npm run verify` tries the whole matrix.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".build/e2e-results",
  snapshotPathTemplate: "{testDir}/{testFileDir}/{projectName}/{arg}{ext}",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A loaded machine is slow, which is no fault of a page: what must be fast is measured by the benchmark.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".build/e2e.json" }]],
  use: {
    baseURL: BASE_URL,
    launchOptions: await findBrowser(),
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    // What a test answers in place of the network reaches the page, not what was kept; those of keeping allow them.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "phone",
      testIgnore: FILES_LEFT_OUT_AT.phone,
      grepInvert: leftOutAt("phone", IS_WHOLE),
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    {
      name: "desktop",
      testIgnore: FILES_LEFT_OUT_AT.desktop,
      grepInvert: leftOutAt("desktop", IS_WHOLE),
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
  webServer: {
    command: "tsx scripts/serve.ts",
    url: BASE_URL,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
