import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandFor, describeFields, flagAt } from "@/lib/data/new/commands";
import type { Kind } from "@/lib/data/new/fields";

describe("describeFields", () => {
  it("tells every flag with what it means, and which may be left out", () => {
    expect(describeFields("party")).toBe(
      [
        "  --id       the id in kebab-case",
        "  --name     as it calls itself",
        "  --country  ISO alpha-3; left out, unknown (may be left out)",
      ].join("\n"),
    );
  });

  it("tells which may be repeated", () => {
    const lines = describeFields("claim").split("\n");
    expect(lines).toContain("  --report    publisher|date|address, none where unknown (may be repeated)");
    expect(lines).toContain(
      "  --remark    in English: what is odd or weak about it (may be left out, may be repeated)",
    );
  });
});

describe("flagAt", () => {
  it.each<[Kind, string, string]>([
    ["results", "plusMinus", "--plus-minus"],
    ["source", "terms.reuse", "--reuse"],
    ["source", "terms.address", "--terms-address"],
    ["model", "released.source", "--source"],
    ["model", "prices[0].input", "--price"],
    ["edition", "coverage.places", "--partial"],
    ["claim", "clauses[1]", "--clause"],
  ])("finds the flag of %s from which %s was read", (kind, path, flag) => {
    expect(flagAt(kind, path)).toBe(`${flag} (${path})`);
  });

  it("finds none where no flag says it", () => {
    expect(flagAt("edition", "rows[3].overall")).toBeUndefined();
  });
});

describe("commandFor", () => {
  const QUOTED = [
    ["sber", "sber"],
    ["Some Lab", '"Some Lab"'],
    ["O'Neil", `"O'Neil"`],
    ['the "best"', `'the "best"'`],
    ["costs $HOME", "'costs $HOME'"],
    ["`echo run`", "'`echo run`'"],
    ["back\\slash", "'back\\slash'"],
    ["it's $(echo run)", '"it\'s \\$(echo run)"'],
  ] as const;

  it.each(QUOTED)("gives %s to a shell as %s", (name, quoted) => {
    expect(commandFor("party", { id: "a", name })).toBe(`npm run data:new -- party --id a --name ${quoted}`);
  });

  it("gives a shell nothing to run: each name comes out as it went in", () => {
    const words = QUOTED.map(([, quoted]) => quoted).join(" ");
    const printed = execFileSync("sh", ["-c", `printf '%s\\n' ${words}`], { encoding: "utf8" });
    expect(printed.trimEnd().split("\n")).toEqual(QUOTED.map(([name]) => name));
  });

  it("shows an example of the word without a flag, too", () => {
    expect(commandFor("results", { title: "T" })).toMatch(
      /^npm run data:new -- results "<some-leaderboard>" --csv "<file.csv>" --title T --measured-by /,
    );
  });

  it("leaves out what may be left out, and shows an example of all else", () => {
    expect(commandFor("place", { ISO3: "KAZ", kind: "" })).toBe(
      'npm run data:new -- place KAZ --kind "<country|territory|aggregate>" --region "<Asia>" --subregion "<Central Asia>"',
    );
  });
});
