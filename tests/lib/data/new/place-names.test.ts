import { describe, expect, it } from "vitest";
import { ISO_CODES } from "@/lib/data/new/iso-codes";
import { englishName, everyName, findPlace } from "@/lib/data/new/place-names";

describe("findPlace", () => {
  it.each(["en", "ar", "ru", "zh", "hi", "pt"])(
    "knows every place of ISO 3166-1 by its %s name",
    (language) => {
      for (const style of ["long", "short"] as const) {
        const names = new Intl.DisplayNames([language], { type: "region", style });
        const found = ISO_CODES.map(({ alpha2 }) => findPlace(names.of(alpha2) ?? ""));
        expect(found).toEqual(ISO_CODES.map(({ alpha3 }) => ({ kind: "one", id: alpha3 })));
      }
    },
  );

  it("knows every place by both codes, Namibia's NA among them", () => {
    for (const { alpha2, alpha3 } of ISO_CODES) {
      expect(findPlace(alpha2)).toEqual({ kind: "one", id: alpha3 });
      expect(findPlace(alpha3)).toEqual({ kind: "one", id: alpha3 });
    }
  });

  it.each([
    ["South Korea", "KOR"],
    ["Korea, Rep.", "KOR"],
    ["Republic of Korea", "KOR"],
    ["Russian Federation", "RUS"],
    ["UAE", "ARE"],
    ["UK", "GBR"],
    ["U.S.A.", "USA"],
    ["the united states", "USA"],
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["TURKIYE", "TUR"],
    ["Czech Republic", "CZE"],
    ["Cote d'Ivoire", "CIV"],
    ["CÔTE D’IVOIRE", "CIV"],
    ["Viet Nam", "VNM"],
    ["Saint Lucia", "LCA"],
    ["Hong Kong SAR", "HKG"],
    ["DR Congo", "COD"],
    ["ОАЭ", "ARE"],
    ["российская федерация", "RUS"],
    ["Соединённые Штаты", "USA"],
    ["الامارات العربيه المتحده", "ARE"],
    ["السعودية", "SAU"],
    ["مِصر", "EGY"],
    ["Emirados Arabes Unidos", "ARE"],
    [" Brasil ", "BRA"],
  ])("takes %j for %s", (name, id) => {
    expect(findPlace(name)).toEqual({ kind: "one", id });
  });

  it.each([
    ["Korea", ["KOR", "PRK"]],
    ["Congo", ["COD", "COG"]],
    ["Virgin Islands", ["VGB", "VIR"]],
  ])("does not decide which %s is meant", (name, ids) => {
    expect(findPlace(name)).toEqual({ kind: "several", ids });
  });

  it("keeps apart names that differ in a vowel sign or a letter", () => {
    expect(findPlace("ईरान")).toEqual({ kind: "one", id: "IRN" });
    expect(findPlace("इराक")).toEqual({ kind: "one", id: "IRQ" });
    expect(findPlace("Niger")).toEqual({ kind: "one", id: "NER" });
  });

  it("names the nearest for a misspelt one, in its script, and none for what is no country", () => {
    expect(findPlace("Germny")).toEqual({ kind: "none", closest: "Germany" });
    expect(findPlace("Росия")).toEqual({ kind: "none", closest: "Россия" });
    expect(findPlace("Atlantis and the rest of it")).toEqual({ kind: "none", closest: undefined });
  });
});

describe("englishName", () => {
  it("is CLDR's, and the code itself of what ISO 3166-1 has not", () => {
    expect(["BRA", "EUU", "ZZZ"].map(englishName)).toEqual(["Brazil", "European Union", "ZZZ"]);
  });
});

describe("everyName", () => {
  it("is the code where CLDR has no name", () => {
    expect([...new Set(everyName({ alpha2: "QQ", alpha3: "QQQ" }))]).toEqual(["QQQ"]);
  });
});
