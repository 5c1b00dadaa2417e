import { describe, expect, it } from "vitest";
import { formatFault, formatPath, formatValue } from "@/lib/data/fault";

describe("formatFault", () => {
  it("says file, line, path, value, reason and remedy in one line", () => {
    const fault = {
      file: "data/indices/global-ai-index/2024.json",
      line: 31,
      path: "rows[9].rank",
      value: "12",
      why: "9 countries score more than India and none has its score",
      remedy: "Should be 10.",
    };
    expect(formatFault(fault)).toBe(
      "data/indices/global-ai-index/2024.json:31 rows[9].rank: 12, but 9 countries score more than India and none has its score. Should be 10.",
    );
  });

  it("leaves the path out where the whole file is meant", () => {
    const fault = {
      file: "a.json",
      line: 1,
      path: "",
      value: "missing",
      why: "it is needed",
      remedy: "Add it.",
    };
    expect(formatFault(fault)).toBe("a.json:1: missing, but it is needed. Add it.");
  });
});

describe("formatPath", () => {
  it("writes steps as a reader would", () => {
    expect(formatPath(["rows", 9, "pillars", "operating-environment"])).toBe(
      "rows[9].pillars.operating-environment",
    );
    expect(formatPath([0, "id"])).toBe("[0].id");
    expect(formatPath(["values", "no key"])).toBe('values["no key"]');
    expect(formatPath([])).toBe("");
  });
});

describe("formatValue", () => {
  it("prints JSON, and words for what is no JSON", () => {
    expect(formatValue("12")).toBe('"12"');
    expect(formatValue(null)).toBe("null");
    expect(formatValue(undefined)).toBe("missing");
    expect(formatValue(Number.POSITIVE_INFINITY)).toBe("Infinity");
  });

  it("cuts what is long", () => {
    expect(formatValue("x".repeat(100))).toBe(`"${"x".repeat(59)}…`);
  });
});
