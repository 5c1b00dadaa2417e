import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toApiSection } from "@/lib/views/api-section";

describe("toApiSection", () => {
  it("fills the site's own address into every line to copy", () => {
    const { samples } = toApiSection("en", "https://example.org");
    expect(samples).toHaveLength(7);
    for (const { code } of samples) expect(code).toContain("https://example.org/api/v1/");
  });

  it("names the local server where no host is known, so that the lines run as they stand", () => {
    for (const { code } of toApiSection("en").samples)
      expect(code).toContain("http://localhost:3000/api/v1/");
  });

  it("has the same lines in every language", () => {
    const codes = FINISHED_LOCALES.map((locale) => toApiSection(locale).samples.map(({ code }) => code));
    expect(new Set(codes.map((lines) => lines.join())).size).toBe(1);
  });
});
