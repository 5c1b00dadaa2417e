import { describe, expect, it } from "vitest";
import { pageTags } from "@/lib/social/page-tags";

describe("pageTags", () => {
  it("names the language with a territory, and the others beside it", () => {
    const { openGraph } = pageTags("pt");
    expect(openGraph.locale).toBe("pt_BR");
    expect(openGraph.alternateLocale).toEqual(["en_GB", "ar_EG", "ru_RU", "zh_CN", "hi_IN"]);
  });

  it("asks for the large picture", () => {
    expect(pageTags("en").twitter.card).toBe("summary_large_image");
  });
});
