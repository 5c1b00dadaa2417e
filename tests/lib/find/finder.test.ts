import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadFindSubjects } from "@/lib/data/load-find-subjects";
import { everyName } from "@/lib/data/new/place-names";
import { type FindIndex, FOUND_LIMIT } from "@/lib/find/find-index";
import { toFindKey } from "@/lib/find/find-key";
import { createFinder, type Finder } from "@/lib/find/finder";
import { toFindIndex } from "@/lib/views/find-index";

const subjects = loadFindSubjects();
let index: FindIndex;
let find: Finder;

beforeAll(() => {
  index = toFindIndex("en", subjects);
  find = createFinder(index);
});

const paths = (query: string) => find(query).pages.map(({ path }) => path);

describe("the finder", () => {
  it.each([
    // As one language or another calls it, and by its codes.
    ["Russia", "countries/rus"],
    ["روسيا", "countries/rus"],
    ["Россия", "countries/rus"],
    ["俄罗斯", "countries/rus"],
    ["रूस", "countries/rus"],
    ["Rússia", "countries/rus"],
    ["RU", "countries/rus"],
    ["rus", "countries/rus"],
    ["Российская Федерация", "countries/rus"],
    ["РФ", "countries/rus"],
    ["Brasil", "countries/bra"],
    ["البرازيل", "countries/bra"],
    ["巴西", "countries/bra"],
    ["ब्राज़ील", "countries/bra"],
    ["USA", "countries/usa"],
    ["U.S.", "countries/usa"],
    ["США", "countries/usa"],
    ["أمريكا", "countries/usa"],
    ["美国", "countries/usa"],
    ["EUA", "countries/usa"],
    ["UK", "countries/gbr"],
    ["Великобритания", "countries/gbr"],
    ["UAE", "countries/are"],
    ["الإمارات", "countries/are"],
    ["阿联酋", "countries/are"],
    ["Korea", "countries/kor"],
    ["Coreia do Sul", "countries/kor"],
    ["भारत", "countries/ind"],
    ["Índia", "countries/ind"],
    ["Kosovo", "countries/xkx"],
    ["台湾", "countries/twn"],
    ["Saudi", "countries/sau"],
    ["The Netherlands", "countries/nld"],
    ["Cote d'Ivoire", "countries/civ"],
    ["st lucia", "countries/lca"],
    ["Guinea", "countries/gin"],
    ["Niger", "countries/ner"],
    // With and without article, accents, signs and other forms of a letter.
    ["صين", "countries/chn"],
    ["امارات", "countries/are"],
    ["الامارات", "countries/are"],
    ["رُوسِيَا", "countries/rus"],
    ["Turkiye", "countries/tur"],
    ["TÜRKİYE", "countries/tur"],
    ["México", "countries/mex"],
    // Mistyped.
    ["Rusia", "countries/rus"],
    ["Brzil", "countries/bra"],
    ["Germny", "countries/deu"],
    ["Isreal", "countries/isr"],
    ["Kazakstan", "countries/kaz"],
    ["Phillipines", "countries/phl"],
    ["Alemania", "countries/deu"],
    ["Росия", "countries/rus"],
    ["البرازبل", "countries/bra"],
    // What is no country.
    ["russia china", "compare/chn-vs-rus"],
    ["China, Russia", "compare/chn-vs-rus"],
    ["Russia vs Brazil", "compare/bra-vs-rus"],
    ["روسيا والصين", "compare/chn-vs-rus"],
    ["俄罗斯和中国", "compare/chn-vs-rus"],
    ["Россия и Китай", "compare/chn-vs-rus"],
    ["रूस और चीन", "compare/chn-vs-rus"],
    ["rus usa", "compare/rus-vs-usa"],
    ["Global AI Index", "rankings/global-ai-index/2025"],
    ["global ai index 2024", "rankings/global-ai-index/2024"],
    ["Global AI Indx 2024", "rankings/global-ai-index/2024"],
    ["Tortoise 2024", "rankings/global-ai-index/2024"],
    ["oxford", "rankings/government-ai-readiness/2025"],
    ["map vibrancy", "rankings/global-ai-vibrancy/map"],
    ["rankings", "rankings"],
    ["الترتيب", "rankings"],
    ["method", "method"],
    ["russia ahead behind", "ahead-or-behind/rus"],
    ["deepseek science", "claims/deepseek-in-science"],
    ["broadband", "data/indicators-wdi-fixed-broadband-per100"],
  ])("finds for %s first %s", (query, path) => {
    const found = find(query);
    expect(found.by).toBe("words");
    expect(found.pages[0]?.path).toBe(path);
  });

  it("finds every country first by every name it has in six languages and by both codes", () => {
    for (const { id, alpha2 } of subjects.places) {
      for (const name of [...everyName({ alpha2, alpha3: id }), alpha2, id]) {
        const key = toFindKey(name);
        const first = find(name).pages[0];
        expect(first?.kind, name).toBe("country");
        // Two countries may share a name: Korea, Congo, the Virgin Islands.
        expect(first?.keys, `${name} is no name of ${first?.name}`).toContain(key);
      }
    }
  });

  it("puts a name before its beginning, and that before what is only near", () => {
    expect(paths("niger").slice(0, 2)).toEqual(["countries/ner", "countries/nga"]);
    expect(paths("iran")).not.toContain("countries/irq");
  });

  it("puts countries before datasets, and of two the one that more indices rank", () => {
    const kinds = find("in").pages.map(({ kind }) => kind);
    expect(kinds.lastIndexOf("country")).toBeLessThan(kinds.indexOf("dataset") >>> 0);
    expect(paths("Korea").slice(0, 2)).toEqual(["countries/kor", "countries/prk"]);
  });

  it("goes on finding while an Arabic name is typed, letter by letter", () => {
    for (const typed of ["الص", "الصي", "الصين"]) expect(paths(typed)[0], typed).toBe("countries/chn");
    for (const typed of ["ألم", "الما", "ألماني"]) expect(paths(typed), typed).toContain("countries/deu");
  });

  it("finds Chinese names by any part of them", () => {
    expect(paths("罗斯")).toContain("countries/rus");
    expect(paths("阿拉伯")).toContain("countries/sau");
  });

  it("says so where nothing has the name, and offers the nearest", () => {
    expect(find("rusky xyzzyplugh").by).toBe("nearness");
    const found = find("俄羅斯");
    expect(found.by).toBe("nearness");
    expect(found.pages.slice(0, 2).map(({ path }) => path)).toContain("countries/rus");
    expect(find("xyzzyplugh")).toEqual({ by: "nearness", pages: [], more: false });
  });

  it("lists a dozen at most, and says that there are more", () => {
    const found = find("a");
    expect(found.pages).toHaveLength(FOUND_LIMIT);
    expect(found.more).toBe(true);
    expect(find("russia china").more).toBe(false);
  });

  it("looks among some kinds only where it is asked to", () => {
    expect(find("russia 31st", { kinds: ["claim"] }).pages.map(({ path }) => path)).toEqual([
      "claims/russia-31st-of-83",
    ]);
  });

  it("shows in Arabic the Arabic names, whatever language was typed", () => {
    const inArabic = createFinder(toFindIndex("ar", subjects));
    expect(inArabic("Rusia").pages[0]?.name).toBe("روسيا");
    expect(inArabic("俄罗斯").pages[0]?.name).toBe("روسيا");
    expect(inArabic("method").pages[0]?.name).toBe("المنهج");
  });

  it("survives whatever is typed", () => {
    for (const query of [
      "",
      "   ",
      "???",
      "__proto__",
      "constructor",
      "<img src=x onerror=alert(1)>",
      "\u0000",
    ])
      expect(find(query).pages.length).toBeLessThanOrEqual(FOUND_LIMIT);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
        const found = find(query);
        expect(found.pages.length).toBeLessThanOrEqual(FOUND_LIMIT);
        expect(new Set(found.pages).size).toBe(found.pages.length);
      }),
      { numRuns: 100 },
    );
  });

  it("finds a country with one letter of its name left out, among the first three", () => {
    const long = subjects.places
      .map(({ id }) => ({
        id,
        key: index.pages.find(({ path }) => path === `countries/${id.toLowerCase()}`),
      }))
      .filter(({ key }) => (key?.name.length ?? 0) >= 6 && /^\p{L}+$/u.test(key?.name ?? ""));
    expect(long.length).toBeGreaterThan(80);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ id, key }, at) => {
        const name = key?.name ?? "";
        const place = 1 + (at % (name.length - 2));
        const slip = name.slice(0, place) + name.slice(place + 1);
        expect(paths(slip).slice(0, 3), slip).toContain(`countries/${id.toLowerCase()}`);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
