import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** For a loaded machine; what must be fast is measured by the benchmark. */
const PATIENCE_MS = 30_000;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    exclude: ["tests/e2e/**", "node_modules/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          // It imports JSON as only a bundler may: Node cannot load it by itself.
          deps: { optimizer: { ssr: { enabled: true, include: ["@actions/workflow-parser"] } } },
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup-components.ts"],
          testTimeout: PATIENCE_MS,
        },
      },
    ],
  },
});
