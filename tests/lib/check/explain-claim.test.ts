import { describe, expect, it } from "vitest";
import { explainClaim } from "@/lib/check/explain-claim";
import { factOf } from "@/lib/check/facts";
import { check, index } from "./check-of-data";

function explain(sentence: string) {
  const checked = check(sentence);
  if (checked.kind !== "judged") throw new Error(`no rank in ${sentence}`);
  return checked.judged.map((judged) => explainClaim(index, checked.editions, judged));
}

const IN_2024 = "Russia is 31st of 83 in the Global AI Index 2024 (Tortoise Media)";
const IN_2025 = "Russia is 29th of 93 in the Global AI Index 2025 (The Observer)";

describe("explainClaim", () => {
  it("gives a right sentence its source, a sentence to cite, what was assumed, and what is newer", () => {
    const [explained] = explain("Russia ranks 31st of 83 in AI.");
    expect(explained).toMatchObject({
      word: "right",
      tone: "for",
      claimed: "Russia, 31st",
      facts: [
        { text: IN_2024, source: "Source: The Global AI Index 2024, Tortoise Media, 19 September 2024" },
      ],
      quote: { text: `${IN_2024}.`, page: "/en/rankings/global-ai-index/2024/" },
    });
    expect(explained?.says).toContain("names neither index nor edition");
    expect(explained?.notes).toEqual([expect.stringContaining(IN_2025)]);
  });

  it("assumes nothing where all is named", () => {
    const [explained] = explain("Russia is 29th in the Global AI Index 2025.");
    expect(explained?.says).toBe("It stands so where the sentence says.");
    expect(explained?.notes).toEqual([]);
  });

  it("says where a rank stands, and what the edition named says", () => {
    const [explained] = explain("Russia is 31st in the Global AI Index 2025.");
    expect(explained).toMatchObject({ tone: "against", facts: [{ text: IN_2024 }] });
    expect(explained?.notes).toEqual([`The one named says: ${IN_2025}.`]);
  });

  it("says where the rank stands and where the number of countries does, where one sentence mixes the two", () => {
    const [explained] = explain("Russia is 29th of 83 countries in AI.");
    expect(explained).toMatchObject({ verdict: "noFigure", facts: [{ text: IN_2025 }] });
    expect(explained?.notes).toContain(`Among that many countries: ${IN_2024}.`);
  });

  it("corrects a rank that stands nowhere, and says of which editions only part is known", () => {
    const [explained] = explain("Russia is 5th in the Global AI Index.");
    expect(explained).toMatchObject({
      verdict: "noFigure",
      facts: [{ text: IN_2025 }],
      quote: { text: `${IN_2025}.` },
    });
    expect(explained?.notes.join()).toContain("Global AI Index 2023");
  });

  it("says whose rank it is where no country is named, and offers nothing to cite", () => {
    const [explained] = explain("31st of 83");
    expect(explained).toMatchObject({ claimed: "No country, 31st", facts: [{ text: IN_2024 }], quote: null });
    expect(explained?.says).toMatch(/Who has this rank:$/);
  });

  it.each([
    ["Russia is 31st in the Global AI Index.", "The sentence names no edition; the rank is right here:"],
    ["Russia ranked 31st in AI in 2024.", "The sentence names no index; the rank is right here:"],
    ["Russia is 39th in the Global AI Index.", "The rank is not that of the index named. It stands here:"],
    [
      "Russia is 31st in the Global AI Index 2025.",
      "The rank is not that of the edition named. It stands here:",
    ],
    [
      "Russia is 31st in the Global AI Index 2022.",
      "No edition of that year is held here. The rank stands in:",
    ],
    ["Russia is 84th in the Global AI Index 2024.", "So many countries were not ranked. The country’s rank:"],
    ["Russia ranks 31st of 83.", "The sentence does not say that it is about AI. If it is, this fits:"],
    [
      "Russia was 30th of 62 in the Global AI Index 2023.",
      "Of the edition that is meant only some ranks are held here, and not this country’s. Another edition says:",
    ],
    ["Russia is not 31st of 83 in AI.", /denies, doubts, hopes for or only bounds/],
  ])("says of “%s” why", (sentence, says) => {
    const [explained] = explain(sentence);
    if (typeof says === "string") expect(explained?.says).toBe(says);
    else expect(explained?.says).toMatch(says);
  });

  it("names no country where several may be meant, and shows no rank", () => {
    expect(explain("Russia and Brazil are 31st in the Global AI Index 2024.").at(0)).toMatchObject({
      claimed: "Several countries, 31st",
      facts: [],
      quote: null,
    });
  });

  it("does not say of the index named what that does not rank", () => {
    const [explained] = explain("Cyprus is 47th in the Global AI Index.");
    expect(explained?.verdict).toBe("anotherIndex");
    expect(explained?.notes.join()).not.toContain("The one named says");
  });

  it("names who has a rank in the editions that hold it, and nobody in one of which that part is not held", () => {
    const [explained] = explain("20th in the Global AI Vibrancy Tool");
    expect(explained?.facts.map(({ text }) => text.replace(/^.* is /, ""))).toEqual([
      expect.stringMatching(/^20th of 36 in the .*Vibrancy.* 2025 /),
    ]);
  });

  it("promises nothing to come where nothing comes", () => {
    expect(explain("rank 31").at(0)).toMatchObject({
      facts: [],
      says: "No country is named whose rank it would be.",
    });
    expect(explain("Greenland ranks 4th in AI").at(0)).toMatchObject({ facts: [], quote: null });
  });
});

describe("factOf", () => {
  const checked = check("Russia ranks 31st of 83 in AI.");
  if (checked.kind !== "judged") throw new Error("no rank");
  const edition = checked.editions.find(
    ({ index: id, edition: year }) => id === "global-ai-index" && year === "2024",
  );
  if (!edition) throw new Error("no Global AI Index 2024");

  it("is none of nobody, of whoever is not ranked, and of a country that the file has no name for", () => {
    expect(factOf(index, edition, "RUS")?.text).toBe(IN_2024);
    expect(factOf(index, edition, null)).toBeNull();
    expect(factOf(index, edition, "LBN")).toBeNull();
    expect(factOf({ ...index, places: [] }, edition, "RUS")).toBeNull();
  });

  it("names an index by its id and a rank by its number where the file has no words for them", () => {
    expect(factOf({ ...index, indices: [], ordinals: [] }, edition, "RUS")?.text).toBe(
      "Russia is 31 of 83 in the global-ai-index 2024 (Tortoise Media)",
    );
  });
});
