import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Stryker cannot pick a project of vitest.config.ts. Where what reads the data is changed each file has its worker: where
 * one read them for all, only the first test to ask for them would count as one that runs it.
 */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    include: ["**/*.test.ts"],
    testTimeout: 30_000,
    isolate: !process.env.READS_DATA_ONCE,
  },
});
