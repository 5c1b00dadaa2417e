import { availableParallelism } from "node:os";

const BASE_PATH = process.env.BASE_PATH ?? "";

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  trailingSlash: true,
  basePath: BASE_PATH,
  env: { BASE_PATH, SITE_URL: process.env.SITE_URL ?? "" },
  reactStrictMode: true,
  // npm test checks types by itself, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  generateBuildId: () => "site",
  // Costs time on every page: maps for a stack that is never printed, and sizes of payloads that nothing fetches.
  enablePrerenderSourceMaps: false,
  // Nor does anything fetch a page in pieces (docs/decisions/0023-what-a-build-writes.md).
  turbopack: { resolveAlias: { "./collect-segment-data": "./scripts/build/no-segment-data.ts" } },
  experimental: {
    prefetchInlining: false,
    globalNotFound: true,
    // Next leaves a core idle by itself: of two that is half.
    cpus: availableParallelism(),
  },
};
