import { describe, expect, it } from "vitest";
import { claimWords, dataWord, nameWord, neededWord } from "@/lib/i18n/data-word";

describe("the words of a language for what the data name", () => {
  it("are those of the language", () => {
    expect(neededWord("en", "domains", "law")).toBe(dataWord("en", "domains", "law"));
    expect(neededWord("ar", "domains", "law")).not.toBe(neededWord("en", "domains", "law"));
  });

  it("are said to be missing where there must be some: nothing goes unnamed", () => {
    expect(() => neededWord("ar", "domains", "astrology")).toThrow(
      "messages/ar.json: data.domains.astrology is missing. Add its words.",
    );
    expect(() => claimWords("ar", "astrology")).toThrow(
      "messages/ar.json: data.claims.astrology is missing. Add its words.",
    );
  });

  it("are for a name that the language writes as it is that name itself", () => {
    expect(nameWord("ar", "A Name That Nobody Has")).toBe("A Name That Nobody Has");
  });
});
