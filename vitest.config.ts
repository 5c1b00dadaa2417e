import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { PREACT } from "./scripts/prepare/preact.ts";

/** For a loaded machine; what must be fast is measured by the benchmark. */
const PATIENCE_MS = 30_000;

const OF_COMPONENTS = {
  environment: "happy-dom",
  setupFiles: ["tests/setup-components.ts"],
  testTimeout: PATIENCE_MS,
};

/** Their tests put others in the place of modules and of the browser's own methods. */
const MOCKING = ["site/**/*", "charts/*", "ui/*", "use/*", "weights/use-sliding-rows"].map(
  (files) => `tests/components/${files}.test.tsx`,
);

/** As the script of an island does. */
const UNDER_PREACT = "tests/components/islands/under-preact/*.test.tsx";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    exclude: ["tests/e2e/**", "node_modules/**"],
    // One processor would stay idle by default.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["lib/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: ".build/coverage",
      // Instrumented, tests of whole pages take longer than their patience on a loaded machine: the figures count then too.
      reportOnFailure: true,
      thresholds: { branches: 95, statements: 97 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "lib",
          environment: "node",
          include: ["tests/lib/**/*.test.ts"],
          // The data are read and checked once a worker, not once a file; what a test stubs it takes back.
          isolate: false,
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/lib/**", "tests/e2e/**", "node_modules/**"],
          // It imports JSON as only a bundler may: Node cannot load it by itself.
          deps: { optimizer: { ssr: { enabled: true, include: ["@actions/workflow-parser"] } } },
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          ...OF_COMPONENTS,
          name: "components",
          include: ["tests/**/*.test.tsx"],
          exclude: [...MOCKING, UNDER_PREACT, "node_modules/**"],
          // As in lib: each file would read the data and load React anew.
          isolate: false,
          restoreMocks: true,
        },
      },
      { extends: true, test: { ...OF_COMPONENTS, name: "parts", include: MOCKING } },
      {
        extends: true,
        resolve: { alias: PREACT },
        test: {
          ...OF_COMPONENTS,
          name: "preact",
          include: [UNDER_PREACT],
          env: { TAKES_OVER: "true" },
        },
      },
    ],
  },
});
