import { describe, expect, it } from "vitest";
import { claimsFitKind } from "@/lib/data/rules/claims-fit-kind";
import { COMPARISON, FACT, OPINION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const COMPARED = '{ "domain": "science", "stronger": "test-model-a", "weaker": "test-model-b" }';

describe("claims-fit-kind", () => {
  it("takes a comparison with models, a fact with clauses and an opinion with neither", () => {
    expect(ruleFaultsAfter(claimsFitKind)).toEqual([]);
  });

  it("refuses a comparison without models", () => {
    expect(ruleFaultsAfter(claimsFitKind, [OPINION, '"kind": "opinion"', '"kind": "comparison"'])).toEqual([
      `data/${OPINION}:14 comparison: null, but the claim is a comparison. Add the domain and the two models.`,
    ]);
  });

  it("refuses models of what is no comparison", () => {
    expect(
      ruleFaultsAfter(claimsFitKind, [OPINION, '"comparison": null', `"comparison": ${COMPARED}`]),
    ).toEqual([
      `data/${OPINION}:14 comparison: {"domain":"science","stronger":"test-model-a","weaker":"test…, but the claim is of the kind "opinion". Should be null, or kind "comparison".`,
    ]);
  });

  it("refuses a comparison of a model with itself", () => {
    expect(
      ruleFaultsAfter(claimsFitKind, [COMPARISON, '"weaker": "test-model-b"', '"weaker": "test-model-a"']),
    ).toEqual([
      `data/${COMPARISON}:17 comparison.weaker: "test-model-a", but it is said to be the stronger too. Should be another model.`,
    ]);
  });

  it("refuses a fact without clauses", () => {
    expect(ruleFaultsAfter(claimsFitKind, [OPINION, '"kind": "opinion"', '"kind": "fact"'])).toEqual([
      `data/${OPINION}:15 clauses: [], but the claim is a fact. Add what must be true, { "kind": "unsourced" } where no source bears on it.`,
    ]);
  });

  it("refuses clauses of what is no fact", () => {
    expect(
      ruleFaultsAfter(claimsFitKind, [OPINION, '"clauses": []', '"clauses": [{ "kind": "unsourced" }]']),
    ).toEqual([
      `data/${OPINION}:15 clauses: [{"kind":"unsourced"}], but the claim is of the kind "opinion". Should be empty, or kind "fact".`,
    ]);
  });

  const SAID = '"said": "2024-07",\n  "saidOn"';

  it("takes a time that may be later, and refuses one that is not, or a day beside it", () => {
    const later = (until: string, on: string) =>
      ruleFaultsAfter(claimsFitKind, [
        FACT,
        `${SAID}: "2024-07-01"`,
        `"said": "2024",\n  "saidUntil": "${until}",\n  "saidOn": ${on}`,
      ]);
    expect(later("2025", "null")).toEqual([]);
    expect(later("2023", "null")).toEqual([
      `data/${FACT}:7 saidUntil: "2023", but it was said 2024. Should be later.`,
    ]);
    expect(later("2024", "null")).toEqual([
      `data/${FACT}:7 saidUntil: "2024", but it was said 2024. Should be later.`,
    ]);
    expect(later("2025", '"2024-07-01"')).toEqual([
      `data/${FACT}:8 saidOn: "2024-07-01", but the day is not known. Should be null beside saidUntil.`,
    ]);
  });

  it("refuses a model that is ahead of itself", () => {
    expect(
      ruleFaultsAfter(claimsFitKind, [FACT, '"behind": ["test-model-b"]', '"behind": ["test-model-a"]']),
    ).toEqual([
      `data/${FACT}:20 clauses[4].behind: ["test-model-a"], but it has the model that is ahead. Should be others.`,
    ]);
  });

  it("refuses a day outside the time in which it was said", () => {
    expect(
      ruleFaultsAfter(claimsFitKind, [FACT, '"saidOn": "2024-07-01"', '"saidOn": "2024-08-01"']),
    ).toEqual([
      `data/${FACT}:7 saidOn: "2024-08-01", but it was said 2024-07. Should be null or a day of 2024-07.`,
    ]);
  });
});
