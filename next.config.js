import { availableParallelism } from "node:os";

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? "",
  env: { BASE_PATH: process.env.BASE_PATH ?? "", SITE_URL: process.env.SITE_URL ?? "" },
  reactStrictMode: true,
  // npm test checks types by itself, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  generateBuildId: () => "site",
  // Next leaves a core idle by itself: of two that is half.
  experimental: { inlineCss: true, globalNotFound: true, cpus: availableParallelism() },
};
