import { afterEach, describe, expect, it, vi } from "vitest";
import { compareDataFile, compareDataHref, embedDataHref, indicatorsDataHref } from "@/lib/url/data-file";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("indicatorsDataHref", () => {
  it("names the language, and stands beside the files of the editions", () => {
    expect(indicatorsDataHref("ar")).toBe("/_data/compare/ar/indicators.json");
  });
});

describe("embedDataHref", () => {
  it("names the picture's own file, and one for whatever is compared", () => {
    expect(embedDataHref("ar", "home-ladder")).toBe("/_data/embed/ar/home-ladder.json");
    expect(embedDataHref("ar", "compare-gap-usa")).toBe("/_data/embed/ar/compare.json");
  });
});

describe("compareDataHref", () => {
  it("names the language and the file of the edition", () => {
    expect(compareDataHref("ar", "global-ai-index:2024")).toBe("/_data/compare/ar/global-ai-index-2024.json");
  });

  it("ends in the file that the build writes", () => {
    expect(compareDataHref("en", "global-ai-index:2021")).toMatch(
      new RegExp(`/${compareDataFile("global-ai-index", "2021").replace(".", "\\.")}$`),
    );
  });

  it("stands behind BASE_PATH in a build for a folder of a host", async () => {
    vi.stubEnv("BASE_PATH", "/ai-standings");
    vi.resetModules();
    const built = await import("@/lib/url/data-file");
    expect(built.compareDataHref("en", "global-ai-index:2025")).toBe(
      "/ai-standings/_data/compare/en/global-ai-index-2025.json",
    );
  });
});
