import { describe, expect, it } from "vitest";
import { pillarsOf } from "@/lib/data/edition-measures";
import { contextSchema } from "@/lib/data/indicators-schema";
import {
  loadContexts,
  loadEditions,
  loadGroups,
  loadIndicators,
  loadIndices,
  loadPlaces,
} from "@/lib/data/load";
import { nameKey } from "@/lib/i18n/data-word";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** Of every index: its name, what it is about, the pillars of each of its editions, and its facets. */
function wordsOfIndices(): Record<string, string[]> {
  return Object.fromEntries(
    loadIndices().map((index) => {
      const pillars = loadEditions(index.id).flatMap((edition) => pillarsOf(edition, index));
      return [index.id, sorted(["name", "subject", "about", ...index.pillars, ...pillars, ...index.facets])];
    }),
  );
}

/** Of the United Nations and of the World Bank. */
function regions(): string[] {
  const ofPlaces = loadPlaces().flatMap(({ region, subregion }) => [region, subregion]);
  const ofContexts = loadContexts().flatMap(({ places }) => places.map(({ region }) => region));
  return [...new Set([...ofPlaces, ...ofContexts])].filter((region) => region !== null).sort();
}

function sorted(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

const keysOf = (words: object) => Object.keys(words).sort();

describe.each(FINISHED_LOCALES)("the words for what the data name: %s", (locale) => {
  const { index, data } = messagesOf(locale);

  it("are those of every index, of the pillars of all its editions and of its facets, and no others", () => {
    const named = Object.fromEntries(Object.entries(index).map(([id, words]) => [id, keysOf(words)]));
    expect(named["government-ai-readiness"]).toContain("technology-sector");
    expect(named).toEqual(wordsOfIndices());
  });

  it("are those of every indicator, and no others", () => {
    expect(keysOf(data.indicators)).toEqual(sorted(loadIndicators().map(({ id }) => id)));
  });

  it("are those of every group of countries, and no others", () => {
    expect(keysOf(data.groups)).toEqual(sorted(loadGroups().map(({ id }) => id)));
  });

  it("are those of every region and sub-region, and no others", () => {
    expect(keysOf(data.regions)).toEqual(sorted(regions().map(nameKey)));
  });

  it("are those of every income group that a country may be in, and no others", () => {
    const { incomeGroup } = contextSchema.shape.places.element.shape;
    expect(keysOf(data.incomeGroups)).toEqual(sorted(incomeGroup.unwrap().options));
  });
});

describe("the English words for what the data name", () => {
  const words = messagesOf("en").data;

  it("are the data's own where they have any", () => {
    const namesOf = (named: readonly { id: string; name: string }[]) =>
      Object.fromEntries(named.map(({ id, name }) => [id, name]));
    expect(words.indicators).toEqual(namesOf(loadIndicators()));
    expect(words.groups).toEqual(namesOf(loadGroups()));
    expect(words.regions).toEqual(Object.fromEntries(regions().map((region) => [nameKey(region), region])));
  });
});
