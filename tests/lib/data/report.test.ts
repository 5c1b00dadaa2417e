import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "@/lib/data/fault";
import { formatGithubReport } from "@/lib/data/report-github";
import { formatJsonReport } from "@/lib/data/report-json";
import { selectFiles } from "@/lib/data/report-selection";
import { formatFaults, formatWarnings } from "@/lib/data/report-text";
import { validFolder } from "./valid-folder";

const FAULT: Fault = {
  file: "data/places.json",
  line: 3,
  path: "places[0].id",
  value: '"RUT"',
  why: "nothing is known of it",
  remedy: 'Did you mean "RUS"?',
  rule: "places-resolve",
};

describe("formatGithubReport", () => {
  it("makes a command of each fault and each warning", () => {
    expect(formatGithubReport({ faults: [FAULT], warnings: [{ ...FAULT, rule: "jumps" }] })).toEqual([
      '::error file=data/places.json,line=3,title=places-resolve::places[0].id: "RUT", but nothing is known of it. Did you mean "RUS"?',
      '::warning file=data/places.json,line=3,title=jumps::places[0].id: "RUT", but nothing is known of it. Did you mean "RUS"?',
    ]);
  });

  it("names the column where the file is no JSON", () => {
    const fault = { ...FAULT, path: "column 8", rule: undefined };
    expect(formatGithubReport({ faults: [fault], warnings: [] })[0]).toMatch(
      /^::error file=data\/places\.json,line=3,col=8,title=the file and its shape::column 8: /,
    );
  });

  it("escapes what would end a property or a line", () => {
    const fault = { ...FAULT, file: "data/a,b:c%.json", value: "100 %\r\n::error::" };
    expect(formatGithubReport({ faults: [fault], warnings: [] })).toEqual([
      '::error file=data/a%2Cb%3Ac%25.json,line=3,title=places-resolve::places[0].id: 100 %25%0D%0A::error::, but nothing is known of it. Did you mean "RUS"?',
    ]);
  });

  it("keeps any message in one line that reads back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const [line = ""] = formatGithubReport({ faults: [{ ...FAULT, value }], warnings: [] });
        expect(line).not.toMatch(/[\r\n]/);
        const message = line.slice(line.indexOf("::", 2) + 2);
        const read = message.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
        expect(read).toBe(`places[0].id: ${value}, but ${FAULT.why}. ${FAULT.remedy}`);
      }),
    );
  });
});

describe("formatJsonReport", () => {
  it("lists every field, and null for the rule where the shape is wrong", () => {
    const { rule, ...shape } = FAULT;
    expect(JSON.parse(formatJsonReport({ faults: [FAULT, shape], warnings: [FAULT] }))).toEqual([
      { severity: "error", ...FAULT },
      { severity: "error", ...shape, rule: null },
      { severity: "warning", ...FAULT, rule },
    ]);
  });

  it("is an empty list where nothing is wrong", () => {
    expect(formatJsonReport({ faults: [], warnings: [] })).toBe("[]");
  });
});

describe("formatFaults and formatWarnings", () => {
  it("count and list, apart from each other", () => {
    const line = 'data/places.json:3 places[0].id: "RUT", but nothing is known of it. Did you mean "RUS"?';
    expect(formatFaults([FAULT], [])).toBe(`The data has 1 fault:\n${line}`);
    expect(formatFaults([FAULT, FAULT], ["a", "b"])).toBe(
      `The data has 2 faults:\n${line}\n${line}\nNot checked until every file can be read: a, b.`,
    );
    expect(formatWarnings([FAULT])).toBe(`1 warning, which fails nothing:\n${line}`);
    expect(formatWarnings([FAULT, FAULT])).toBe(`2 warnings, which fail nothing:\n${line}\n${line}`);
  });
});

describe("selectFiles", () => {
  const folder = { ...validFolder(), unreadable: [{ ...FAULT, file: "data/results/large.json" }] };

  it("takes files and folders, as typed", () => {
    expect([...selectFiles(folder, ["data/places.json", "./data/indices/../indices/"])]).toEqual([
      "data/places.json",
      "data/indices/test-index/2024.json",
      "data/indices/test-index/index.json",
    ]);
    expect(selectFiles(folder, ["data"]).size).toBe(folder.files.length + 1);
  });

  it("knows a file that cannot be read", () => {
    expect([...selectFiles(folder, ["data/results/large.json"])]).toEqual(["data/results/large.json"]);
  });

  it.each(["README.md", "..", "/etc/passwd", "data/../package.json", "data.json"])("refuses %s", (path) => {
    expect(() => selectFiles(folder, [path])).toThrow(
      `${path} lies outside of data/, and only data files are checked.`,
    );
  });

  it("refuses what is no data file, with the nearest name", () => {
    expect(() => selectFiles(folder, ["data/place.json"])).toThrow(
      'data/place.json is no data file. Did you mean "data/places.json"?',
    );
    expect(() => selectFiles(folder, ["data/README.md"])).toThrow(
      "data/README.md is no data file. Data files are named data/….json.",
    );
  });
});
