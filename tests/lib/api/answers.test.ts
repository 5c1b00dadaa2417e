import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { claimAnswerSchema, claimsSchema } from "@/lib/api/claim-schema";
import { countrySchema } from "@/lib/api/country-schema";
import { modelSchema } from "@/lib/api/model-schema";
import { pairsSchema } from "@/lib/api/pairs-schema";
import { rankingSchema } from "@/lib/api/ranking-schema";
import { robustnessSchema } from "@/lib/api/robustness-schema";
import { loadClaims } from "@/lib/data/load";
import { loadApiFiles } from "@/lib/data/load-api-files";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { loadRobustness } from "@/lib/data/load-robustness";
import { rankByWeights } from "@/lib/ranking/weights/rank-by-weights";
import { toClaimView } from "@/lib/views/claim-view";

function answer<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const file = loadApiFiles().get(path);
  if (!file) throw new Error(`no file ${path}`);
  return schema.parse(JSON.parse(file.content().text));
}

describe("a country's picture", () => {
  const russia = answer("countries/rus.json", countrySchema);

  it("says where Russia stands in the Global AI Index 2024, of how many, by whom and under which terms", () => {
    const ranking = russia.rankings.find(
      ({ index, edition }) => index === "global-ai-index" && edition === "2024",
    );
    expect(ranking).toMatchObject({
      standing: "ranked",
      rank: 31,
      of: 83,
      publisher: "Tortoise Media",
      rankedBy: "publisher",
    });
    expect(ranking?.pillars).toHaveLength(7);
    expect(russia.sources.find(({ id }) => id === ranking?.source)?.terms.reuse).toBe("restricted");
  });

  it("says why there is no rank instead of leaving the edition out", () => {
    const lebanon = answer("countries/lbn.json", countrySchema);
    const missing = lebanon.rankings.find(
      ({ index, edition }) => index === "global-ai-index" && edition === "2024",
    );
    expect(missing).toMatchObject({ standing: "not-covered", rank: null, overall: null, pillars: [] });
  });

  it("gives a source that is listed for every figure", () => {
    const listed = new Set(russia.sources.map(({ id }) => id));
    const named = [...russia.rankings, ...russia.indicators, ...russia.groups, ...russia.context];
    for (const { source } of named) expect(listed).toContain(source);
  });

  it("names the models made there with their makers", () => {
    expect(russia.models.map(({ model }) => model)).toContain("gigachat-max");
    expect(answer("countries/lbn.json", countrySchema).models).toEqual([]);
  });

  it("makes no rank of a series that bears none", () => {
    const strategy = russia.indicators.find(({ indicator }) => indicator === "aiindex2026-ai-strategy");
    expect(strategy).toMatchObject({ rank: null });
  });
});

describe("a ranking", () => {
  const ranking = answer("rankings/government-ai-readiness/2024.json", rankingSchema);

  it("has every ranked place with the rank and the score of the edition's file", () => {
    const rows = loadRankedEdition("government-ai-readiness", "2024")?.rows ?? [];
    expect(ranking.rows.map(({ place, rank, overall }) => ({ place, rank, overall }))).toEqual(
      rows.map(({ place, rank, overall }) => ({ place, rank, overall })),
    );
    expect(ranking.coverage.places).toBe(ranking.rows.length);
  });
});

describe("what is said of robustness", () => {
  const path = "robustness/ai-preparedness-index/2023.json";
  const { rows, kinds } = answer(path, robustnessSchema);
  const scores = loadRobustness("ai-preparedness-index", "2023")?.scores;

  it("comes with weights under which each best and worst rank is really had", () => {
    const ends = rows.flatMap(({ place, best, worst }) => [best, worst].map((end) => ({ place, end })));
    expect(ends.length).toBeGreaterThan(300);
    for (const { place, end } of ends.slice(0, 60)) {
      if (!scores || !end) throw new Error(`no bound of ${place}`);
      const ranked = rankByWeights(scores, end.weights.map(BigInt));
      expect(ranked.find((one) => one.place === place)?.rank, place).toBe(end.rank);
    }
  });

  it("keeps each narrower interval within the one of any weights", () => {
    for (const { place, trialWeightsUniform: trials, anyWeights: any } of rows) {
      expect(any && trials && any.from <= trials.from && trials.to <= any.to, place).toBe(true);
    }
  });

  it("names each interval in full, and none a confidence interval", () => {
    expect(Object.keys(kinds)).toEqual(Object.keys(rows[0] ?? {}).slice(3, 8));
    expect(JSON.stringify(kinds)).not.toMatch(/confidence/i);
  });
});

describe("what is said of pairs", () => {
  const { places, pillars } = answer("pairs/government-ai-readiness/2024.json", pairsSchema);
  const scores = loadRobustness("government-ai-readiness", "2024")?.scores;

  it("has each pair once", () => {
    const pairs = places.flatMap(({ place, ahead, behind, reversible, open }) =>
      [...ahead, ...behind, ...open, ...reversible.flatMap((turned) => turned.places)].map((other) =>
        [place, other].sort().join(" "),
      ),
    );
    const count = scores?.places.length ?? 0;
    expect(count).toBeGreaterThan(180);
    expect(new Set(pairs).size).toBe((count * (count - 1)) / 2);
    expect(pairs).toHaveLength((count * (count - 1)) / 2);
  });

  it("proves that an order can be turned by two pillars that really turn it", () => {
    const turned = places.flatMap(({ place, reversible }) => reversible.map((one) => ({ place, ...one })));
    expect(turned.length).toBeGreaterThan(100);
    for (const { place, aheadOn, behindOn, places: others } of turned.slice(0, 20)) {
      const isAhead = (pillar: string) => {
        if (!scores) throw new Error("no scores");
        const ranked = rankByWeights(
          scores,
          pillars.map((one) => (one === pillar ? 1n : 0n)),
        );
        const rankOf = (id: string | undefined) => ranked.find((one) => one.place === id)?.rank ?? 0;
        return rankOf(place) < rankOf(others[0]);
      };
      expect([isAhead(aheadOn), isAhead(behindOn)], `${place} ${others[0]}`).toEqual([true, false]);
    }
  });
});

describe("the claims", () => {
  it("have the verdicts that the pages show, in their order", () => {
    const { claims } = answer("claims.json", claimsSchema);
    const lookups = loadClaimLookups();
    expect(claims.map(({ claim, verdict }) => [claim, verdict.text])).toEqual(
      loadClaims().map((claim) => [claim.id, toClaimView("en", claim, lookups).verdict.word]),
    );
  });

  it("say of a comparison what voted, how, and where that was measured", () => {
    const { verdict, votes, sources } = answer("claims/deepseek-in-science.json", claimAnswerSchema);
    expect(verdict.word).toBe("supported");
    expect(votes).toHaveLength(1);
    expect(sources.map(({ id }) => id)).toContain(votes[0]?.source);
  });

  it("say of a fact what bears on each thing that must be true", () => {
    const { clauses, votes } = answer("claims/russia-31st-of-83.json", claimAnswerSchema);
    expect(votes).toEqual([]);
    expect(clauses[0]).toMatchObject({ standing: "matches", source: "global-ai-index-2024" });
  });
});

describe("a model", () => {
  it("has every result of it that some table holds, as printed", () => {
    const { results } = answer("models/deepseek-v3.json", modelSchema);
    const printed = loadModelData().tables.flatMap((table) =>
      table.results.filter(({ model }) => model === "deepseek-v3").map((one) => [table.id, one.printed]),
    );
    expect(results.map((one) => [one.table, one.printed])).toEqual(printed);
  });
});
