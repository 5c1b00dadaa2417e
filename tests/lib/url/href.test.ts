import { afterEach, describe, expect, it, vi } from "vitest";
import { absoluteHref, pageHref, siteHref } from "@/lib/url/href";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("siteHref", () => {
  it("is the path itself at the root of a host", () => {
    expect(siteHref("/fonts/a.woff2", "")).toBe("/fonts/a.woff2");
  });

  it("stands behind the base path where the site has one", () => {
    expect(siteHref("/fonts/a.woff2", "/repo")).toBe("/repo/fonts/a.woff2");
  });
});

describe("pageHref", () => {
  it("names the language first and ends in a slash", () => {
    expect(pageHref("en")).toBe("/en/");
    expect(pageHref("ar", "rankings", "global-ai-index", "2024")).toBe("/ar/rankings/global-ai-index/2024/");
  });

  it("stands behind BASE_PATH in a build for a folder of a host", async () => {
    vi.stubEnv("BASE_PATH", "/ai-standings");
    vi.resetModules();
    const built = await import("@/lib/url/href");
    expect(built.pageHref("en", "rankings")).toBe("/ai-standings/en/rankings/");
  });
});

describe("absoluteHref", () => {
  it("is the whole address where the host is known", () => {
    expect(absoluteHref("/en/", "https://example.org")).toBe("https://example.org/en/");
    expect(absoluteHref("/repo/en/", "https://example.org/repo/")).toBe("https://example.org/repo/en/");
  });

  it("stays as it is where no host is known", () => {
    expect(absoluteHref("/en/", "")).toBe("/en/");
  });

  it("takes the host from SITE_URL", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(absoluteHref("/en/")).toBe("https://example.org/en/");
  });
});
