import { describe, expect, it } from "vitest";
import { explainClaim } from "@/lib/check/explain-claim";
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

  it("promises nothing to come where nothing comes", () => {
    expect(explain("rank 31").at(0)).toMatchObject({
      facts: [],
      says: "No country is named whose rank it would be.",
    });
    expect(explain("Greenland ranks 4th in AI").at(0)).toMatchObject({ facts: [], quote: null });
  });
});
