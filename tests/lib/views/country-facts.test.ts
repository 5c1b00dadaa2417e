import { describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/indicators-schema";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { toFacts } from "@/lib/views/country-facts";
import { countrySubject } from "@/lib/views/country-subject";

const data = loadCountryData();

function factsOf(code: string, change: Partial<Context["places"][number]> = {}) {
  const contexts = data.contexts.map(({ context, source }) => ({
    source,
    context: {
      ...context,
      places: context.places.map((row) => (row.place === code ? { ...row, ...change } : row)),
    },
  }));
  return toFacts(countrySubject("en", code, { ...data, contexts }), "2026-11-24");
}

describe("toFacts", () => {
  it("has income, people and economy where the World Bank gives them", () => {
    expect(factsOf("RUS").facts.map(({ key }) => key)).toEqual([
      "region",
      "income",
      "population",
      "gdp",
      "groups",
    ]);
  });

  it("leaves out what the World Bank does not give, rather than show it as none", () => {
    expect(factsOf("RUS", { population: null }).facts.map(({ key }) => key)).not.toContain("population");
    expect(factsOf("RUS", { gdp: null }).facts.map(({ key }) => key)).not.toContain("gdp");
    const { facts, note } = factsOf("RUS", { population: null, gdp: null, incomeGroup: null });
    expect(facts.map(({ key }) => key)).toEqual(["region", "groups"]);
    expect(note).toBe("The World Bank gives no figures for Russia.");
  });
});
