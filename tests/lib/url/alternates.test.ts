import { afterEach, describe, expect, it, vi } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { alternates } from "@/lib/url/alternates";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("alternates", () => {
  it("names this page as canonical, the same page in every finished language, and English for all others", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(alternates("ar", "rankings", "global-ai-index")).toEqual({
      canonical: "https://example.org/ar/rankings/global-ai-index/",
      languages: {
        ...Object.fromEntries(
          FINISHED_LOCALES.map((locale) => [
            locale,
            `https://example.org/${locale}/rankings/global-ai-index/`,
          ]),
        ),
        "x-default": "https://example.org/en/rankings/global-ai-index/",
      },
    });
  });

  it("lists the same languages from whichever of them it is asked", () => {
    for (const locale of FINISHED_LOCALES) {
      expect(alternates(locale, "rankings").languages).toEqual(alternates("en", "rankings").languages);
    }
  });
});
