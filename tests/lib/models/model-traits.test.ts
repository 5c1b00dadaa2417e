import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Model } from "@/lib/data/models-schema";
import type { Grade } from "@/lib/data/schema";
import {
  independentDomains,
  type KnownTest,
  type ModelTraits,
  newestQuoted,
  toKnownTests,
  toModelTraits,
} from "@/lib/models/model-traits";
import { evidence } from "./evidence";
import { madeModel, madeResult } from "./measured";

const NOTHING = { tables: [], benchmarks: [] };
const quote = {
  input: 1,
  output: 2,
  currency: "USD",
  date: "2025-03",
  conditions: [],
  source: "test-source",
};

describe("toKnownTests", () => {
  const [source] = loadModelData().sources;
  const knownTests = (
    made = evidence({ table: { results: [madeResult({})] } }),
    grade: Grade = "publisher",
  ) =>
    toKnownTests({
      tables: [made.table],
      benchmarks: [made.benchmark],
      sources: source ? [{ ...source, id: "test-source", grade }] : [],
    });

  it("has a test of a table once, with what it asks and who ran it", () => {
    const results = [madeResult({}), madeResult({ model: "model-b" })];
    expect(knownTests(evidence({ table: { results } }))).toEqual([
      {
        table: "test-table",
        benchmark: "test-root",
        domain: "science",
        subject: "science",
        language: "en",
        measuredBy: "test-lab",
        isReadAtSource: true,
        isByMaker: false,
      },
    ]);
  });

  it("takes no price, no part of a test and no test that is not described", () => {
    const results = [madeResult({})];
    expect(knownTests(evidence({ table: { results }, benchmark: { kind: "price" } }))).toEqual([]);
    expect(knownTests(evidence({ table: { results }, benchmark: { partOf: "whole" } }))).toEqual([]);
    expect(knownTests(evidence({ table: { results: [madeResult({ benchmark: "none" })] } }))).toEqual([]);
  });

  it("was read at its source where the publisher was read or others confirm it, not from a single copy", () => {
    const isRead = (grade: Grade) => knownTests(undefined, grade)[0]?.isReadAtSource;
    expect([isRead("publisher"), isRead("confirmed"), isRead("copied-once")]).toEqual([true, true, false]);
  });

  it("is by a maker where the measurer made one of the models, not where it only invested", () => {
    const isByMaker = (relation: "maker" | "investor") => {
      const relations = { "maker-a": "none-known", "maker-b": relation } as const;
      return knownTests(evidence({ table: { relations, results: [madeResult({})] } }))[0]?.isByMaker;
    };
    expect([isByMaker("maker"), isByMaker("investor")]).toEqual([true, false]);
  });
});

describe("toModelTraits", () => {
  const { table, benchmark } = evidence({
    table: { results: [madeResult({}), madeResult({ model: "model-b", value: null })] },
  });
  const parties = [
    { id: "maker-a", name: "Maker A", country: "RUS" },
    { id: "maker-b", name: "Maker B", country: null },
  ];
  const traitsOf = (...models: Model[]): ModelTraits[] => {
    const data = { models, tables: [table], benchmarks: [benchmark] };
    return toModelTraits(data, toKnownTests({ ...data, sources: [] }), parties);
  };
  const said = <T>(value: T) => ({ value, source: "test-source" });

  it("has what is known of a model, prices by the dearer of reading and writing", () => {
    const model = madeModel({ weights: said("open" as const), context: said(128_000), prices: [quote] });
    expect(traitsOf(model)).toEqual([
      {
        id: "model-a",
        country: "rus",
        weights: "open",
        context: 128_000,
        prices: [{ currency: "USD", amount: 2, date: "2025-03" }],
        tests: [{ test: 0, relation: "none-known" }],
      },
    ]);
  });

  it("says null of what is not known, the country of a maker that is not known or has none among it", () => {
    const nothing = { weights: null, context: null, prices: [] };
    expect(traitsOf(madeModel({ maker: null }))[0]).toMatchObject({ country: null, ...nothing });
    expect(traitsOf(madeModel({ maker: "maker-b" }))[0]?.country).toBeNull();
    expect(traitsOf(madeModel({ maker: "stranger" }))[0]?.country).toBeNull();
  });

  it("leaves out teams of people, and tests in which a model has no number", () => {
    expect(traitsOf(madeModel({ kind: "people" }))).toEqual([]);
    expect(traitsOf(madeModel({ id: "model-b" }))[0]?.tests).toEqual([]);
    expect(traitsOf(madeModel({ id: "model-c" }))[0]?.tests).toEqual([]);
  });
});

describe("independentDomains", () => {
  const test: KnownTest = {
    table: "t",
    benchmark: "b",
    domain: "law",
    subject: "law",
    language: "ru",
    measuredBy: "x",
    isReadAtSource: true,
    isByMaker: false,
  };
  const tests: KnownTest[] = [
    test,
    { ...test, domain: "science" },
    { ...test, domain: "coding", isByMaker: true },
    { ...test, domain: "medicine", isReadAtSource: false },
    { ...test, domain: "dialogue" },
  ];
  const bare = { id: "m", country: null, weights: null, context: null, prices: [] };

  it("has each domain once, in the fixed order, of the tests by somebody of whom no tie is known", () => {
    const taken = [0, 0, 1, 2, 3].map((at) => ({ test: at, relation: "none-known" as const }));
    const tied = { test: 4, relation: "state-tie" as const };
    expect(independentDomains({ ...bare, tests: [...taken, tied] }, tests)).toEqual(["science", "law"]);
  });
});

describe("newestQuoted", () => {
  const newest = (...prices: Model["prices"]) =>
    newestQuoted(madeModel({ prices }), NOTHING).map(({ currency, input }) => [currency, input]);

  it("is the last dated of each currency, in the alphabet of their codes", () => {
    const [old, late] = [quote, { ...quote, date: "2026", input: 5 }];
    expect(newest(late, old, { ...quote, currency: "CNY", input: 7 })).toEqual([
      ["CNY", 7],
      ["USD", 5],
    ]);
  });

  it("is an undated one only where no other is", () => {
    const { table, benchmark } = evidence({
      benchmark: { kind: "price", unit: "usd" },
      table: { measured: null, results: [madeResult({ value: 3 })] },
    });
    const undated = { tables: [table], benchmarks: [benchmark] };
    expect(newestQuoted(madeModel({ prices: [quote] }), undated)[0]?.input).toBe(1);
    expect(newestQuoted(madeModel({}), undated)[0]?.input).toBe(3);
  });
});
