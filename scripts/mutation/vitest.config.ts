import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Stryker cannot pick a project of vitest.config.ts. Each file has its worker here: where one read the data for all,
 * only the first test to ask for them would count as one that runs what reads them.
 */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  test: { environment: "node", include: ["**/*.test.ts"], testTimeout: 30_000 },
});
