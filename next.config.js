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
  experimental: { inlineCss: true, globalNotFound: true },
};
