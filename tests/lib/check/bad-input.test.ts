import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_TEXT } from "@/lib/check/check-sentence";
import { check, reasonsOf, verdictsOf } from "./check-of-data";

describe("a sentence that cannot be judged", () => {
  it.each([
    ["31st of 83 in the Global AI Index", "noCountry"],
    ["31-е место из 83", "noCountry"],
    ["المرتبة 31 من بين 83", "noCountry"],
    ["Russia and Brazil are 31st in the Global AI Index 2024", "whoseRank"],
    ["Russia is not 31st of 83 in AI", "unstated"],
    ["Russia ranks 31st of 83 in press freedom", "part"],
    ["Russia ranks 31st of 83", "notAi"],
    ["Russia ranks 31st in AI in 2021 or 2024", "severalSaid"],
    ["Russia ranks between 31st and 33rd in AI", "severalSaid"],
    ["Russia was 30th of 62 in the Global AI Index 2023", "notHeld"],
  ])("says why: %s is %s", (sentence, reason) => {
    expect(reasonsOf(sentence)).toContain(reason);
    expect(verdictsOf(sentence).every((verdict) => verdict.endsWith("cannotTell"))).toBe(true);
  });

  it("judges two countries each by its own rank", () => {
    expect(verdictsOf("Russia is 31st and Brazil 31st in the Global AI Index 2024.")).toEqual([
      "RUS 31 right",
      "BRA 31 noFigure",
    ]);
    expect(verdictsOf("Brazil and Russia are 30th and 31st in AI respectively.")).toEqual([
      "BRA 30 right",
      "RUS 31 right",
    ]);
  });

  it.each([
    ["Russia ranks 31st of 77 countries in AI.", "otherCoverage"],
    ["Russia is 5th in the Global AI Index 2022.", "noEdition"],
    ["Russia is 5th in the Global AI Index 2024.", "otherRank"],
    ["Lebanon is 3rd in the Global AI Index 2024.", "notCovered"],
  ])("says how a figure fails: %s", (sentence, reason) => {
    expect([verdictsOf(sentence)[0]?.split(" ").at(-1), reasonsOf(sentence)]).toEqual(["noFigure", [reason]]);
  });

  it.each([
    "Russia ranks 95th of 83 in AI",
    "Russia ranks 299th in AI",
    "Russia ranks 84th in the Global AI Index 2024",
  ])("knows a rank beyond the coverage: %s", (sentence) => {
    expect(verdictsOf(sentence)[0]).toMatch(/beyond$/);
  });

  it.each(["31", "٣١", "۳۱", "३१", "３１", "৩১", "๓๑"])("reads the digits of any script: %s", (digits) => {
    expect(verdictsOf(`Russia, rank ${digits} in the Global AI Index 2024`)).toEqual(["RUS 31 right"]);
  });

  it("reads a text with tags as if it had none, and says so", () => {
    const checked = check('<b onclick="x">Russia</b> ranks <i>31st</i> of 83 in AI<script>alert(1)</script>');
    expect(checked).toMatchObject({ kind: "judged", hasMarkup: true, judged: [{ verdict: "right" }] });
  });

  it("reads no more than it says it does", () => {
    expect(check("a".repeat(10_000))).toEqual({ kind: "tooLong", length: 10_000 });
    expect(check("🇷🇺".repeat(LONGEST_TEXT / 2)).kind).toBe("noRank");
    expect(check(" \n\u00a0 ")).toEqual({ kind: "empty" });
  });
});

const PIECES = [
  ..."Russia|Россия|俄罗斯|روسيا|रूस|Brasil|31st|31-е|第31|83|of|из|AI|ИИ|2024|top|not|,|.|(|)|<b>|^|/|-|#".split(
    "|",
  ),
];

describe("any text whatever", () => {
  it("is answered", () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom("", " "), (words, joint) => {
        expect(check(words.join(joint)).kind).toMatch(/^(empty|tooLong|noRank|judged)$/);
      }),
    );
  });

  it("with a wrong number of countries is never right", () => {
    const counts = fc.integer({ min: 35, max: 250 }).filter((count) => count !== 83);
    fc.assert(
      fc.property(counts, (count) => {
        expect(verdictsOf(`Russia ranks 31st of ${count} in the Global AI Index 2024`)[0]).not.toMatch(
          /right$/,
        );
      }),
    );
  });
});
