import { describe, expect, it } from "vitest";
import { isJudgedByModel } from "@/lib/models/judged-by-model";

const ASKED = { metric: "accuracy", subject: "science" };
const SETTINGS = { plain: "one answer", judged: "answers judged by another model", "judge-2": "two turns" };

const isJudged = (changes: Partial<typeof ASKED>, setting = "plain") =>
  isJudgedByModel({ ...ASKED, ...changes }, setting, { settings: SETTINGS });

describe("isJudgedByModel", () => {
  it("is so where the metric, the subject, the setting's name or its description says so", () => {
    expect(isJudged({ metric: "Judge score" })).toBe(true);
    expect(isJudged({ metric: "score by an LLM-judge" })).toBe(true);
    expect(isJudged({ subject: "judged-dialogue" })).toBe(true);
    expect(isJudged({}, "judge-2")).toBe(true);
    expect(isJudged({}, "judged")).toBe(true);
  });

  it("is not so of the other settings of a table, of words that only hold the letters, or of what is judged in a test", () => {
    expect(isJudged({})).toBe(false);
    expect(isJudged({ metric: "prejudged items" })).toBe(false);
    expect(isJudged({ subject: "law-judged-cases" })).toBe(false);
  });
});
