import { describe, expect, it } from "vitest";
import { indexWord } from "@/lib/i18n/index-word";

describe("indexWord", () => {
  it("names an index and its pillars in the language", () => {
    expect(indexWord("en", "global-ai-index", "name")).toBe("Global AI Index");
    expect(indexWord("ar", "global-ai-index", "talent")).toBe("المواهب");
  });

  it("throws where a pillar has no name yet, and says in which file it is to be added", () => {
    expect(() => indexWord("ar", "global-ai-index", "luck")).toThrow(
      "messages/ar.json: index.global-ai-index.luck is missing. Add its name.",
    );
  });

  it("throws for an index that has no words at all", () => {
    expect(() => indexWord("en", "no-such-index", "name")).toThrow("index.no-such-index.name is missing");
  });
});
