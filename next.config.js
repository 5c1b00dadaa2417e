import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const BASE_PATH = process.env.BASE_PATH ?? "";

/** The worker that `prepare` has bundled; with the content in its address, no browser runs an older one. */
function trialScript() {
  const file = "public/trials.js";
  const hash = existsSync(file)
    ? createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8)
    : "";
  return `${BASE_PATH}/trials.js?v=${hash}`;
}

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  trailingSlash: true,
  basePath: BASE_PATH,
  env: { BASE_PATH, SITE_URL: process.env.SITE_URL ?? "", TRIAL_SCRIPT: trialScript() },
  reactStrictMode: true,
  // npm test checks types by itself, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  generateBuildId: () => "site",
  // Costs time on every page: maps for a stack that is never printed, and sizes of payloads that nothing fetches.
  enablePrerenderSourceMaps: false,
  experimental: {
    prefetchInlining: false,
    inlineCss: true,
    globalNotFound: true,
    // Next leaves a core idle by itself: of two that is half.
    cpus: availableParallelism(),
  },
};
