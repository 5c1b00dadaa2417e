import { describe, expect, it } from "vitest";
import { loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { claimTitle, toClaimView, toQuote } from "@/lib/views/claim-view";
import { toClaimsPage } from "@/lib/views/claims-page";
import type { ClaimLookups } from "@/lib/views/clauses/judged-clause";
import { chartsOfFrames, chartsOfModels, toClaimedAndMeasured, toModelsPage } from "@/lib/views/models-page";

const lookups = loadClaimLookups();
const claims = loadClaims();
const claim = (id: string) => {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const view = (id: string, changed: Partial<ClaimLookups> = {}) =>
  toClaimView("en", claim(id), { ...lookups, ...changed });
const saidIn = (occasion: string) => claims.filter((one) => one.occasion === occasion);
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");

describe("the claims of the article", () => {
  it("have the verdicts that were worked out by hand", () => {
    const words = Object.fromEntries(saidIn("article").map(({ id }) => [id, view(id).verdict.word]));
    expect(words).toEqual({
      "deepseek-cost": "not checked",
      "sberbank-cooperation": "a statement of intent",
      "joint-research": "a statement of intent",
      "no-official-partnerships": "not checked",
      "sberbank-transformed": "as reported",
      "greatest-threat": "not checked",
      "west-unites-them": "an opinion",
      "sanctions-and-partnership": "not checked",
      "china-within-limits": "not checked",
      "sanctions-and-compute": "as reported",
      "russia-31st-of-83": "supported",
      "deepseek-in-science": "supported by one measurement",
      "gigachat-in-banking": "no independent measurement",
      "low-cost-strategy": "an opinion",
      "worth-of-american-investment": "an opinion",
      "deepseek-transparency": "supported",
      "openai-secrecy": "not checked",
      "sberbank-open-source": "supported in part",
      "break-us-dominance": "an opinion",
    });
  });

  it("are counted in the title of their page", () => {
    expect(toClaimsPage("en", claims, lookups).title).toBe(
      "19 statements of the article: 3 supported, 1 in part, 1 without a measurement, 2 as reported, 6 not checked; the rest is intent or opinion",
    );
  });

  it("stand alone in their list, and after them what was said elsewhere", () => {
    const page = toClaimsPage("en", claims, lookups);
    expect(page.claims.map(({ id }) => id)).toEqual(saidIn("article").map(({ id }) => id));
    expect(page.elsewhere.claims.map(({ id }) => id)).toEqual(saidIn("elsewhere").map(({ id }) => id));
    expect(page.elsewhere.intro).toMatch(/^15 statements/);
  });

  it("lead to the page on openness and cost where they are about it, and nowhere where they are not", () => {
    expect(view("deepseek-cost").related?.href).toBe("/en/models/openness-and-cost/#cost");
    expect(view("sanctions-and-compute").related?.href).toMatch(/#compute$/);
    expect(view("sberbank-open-source").related?.href).toMatch(/#open$/);
    expect(view("joint-research").related?.href).toMatch(/#cooperation$/);
    expect(view("deepseek-in-science").related).toBeNull();
  });

  it("say of science what voted, what did not, and that the lead is nothing special", () => {
    const frame = view("deepseek-in-science").frame;
    expect(frame?.sentences.map(plain)).toEqual([
      "GPQA Diamond: DeepSeek-V3 106, GigaChat MAX 82 of 198 right; p = 0.007.",
      "In English, one run, by Alexander Kukushkin, 31 March 2025.",
      "Uncounted, because it is a part of another test: MMLU-Pro: physics, chemistry and biology 45 against 36 of 53, p = 0.012.",
      "DeepSeek-V3 led clearly in 6 of the 7 tests of that run, so the run does not show science to be its special strength.",
    ]);
    expect(frame?.working).toBe("One vote for, none against.");
    expect(frame?.later.map(({ text }) => plain(text))).toContain(
      "GPQA Diamond: DeepSeek-V3 106, GigaChat 2 MAX 91 of 198 right; p = 0.077.",
    );
  });

  it("say of banking that nobody measured it, what was run unseen, and what is near and too small", () => {
    const frame = view("gigachat-in-banking").frame;
    expect(frame?.chart).toBeNull();
    expect(frame?.sentences.map(plain)).toEqual([
      "We found no independent published measurement.",
      "RedSQL ran GigaChat MAX and DeepSeek-V3 on 47 banking queries; we have not seen its figures.",
      "The nearest we have: business and economics questions of MMLU-Pro, GigaChat MAX 24 against DeepSeek-V3 25 of 29, p = 1. Too few to tell, and textbook questions are not banking.",
    ]);
    expect(new Set(frame?.uncounted.map(({ reason }) => reason))).toEqual(
      new Set([" (near to the domain, not a test of it)"]),
    );
  });

  it("hold the rank against the edition that was meant", () => {
    const { bearing, verdict } = view("russia-31st-of-83");
    expect(bearing[0]?.text).toContain("Russia is 31st of 83");
    expect(bearing[1]?.text).toBe(
      "Ahead of Russia: United States (1), China (2), India (10) and Brazil (30).",
    );
    expect(verdict.tone).toBe("for");
  });

  it("would call the rank contradicted where the edition said otherwise, and not checked without it", () => {
    const other = (index: string, edition: string) => {
      const loaded = lookups.editionOf(index, edition);
      if (!loaded) return undefined;
      const countries = loaded.countries.map((country) =>
        country.place === "RUS" ? { ...country, rank: 1 } : country,
      );
      return { ...loaded, countries };
    };
    expect(view("russia-31st-of-83", { editionOf: other }).verdict.word).toBe("contradicted by a source");
    expect(view("russia-31st-of-83", { editionOf: () => undefined }).verdict.word).toBe("not checked");
  });

  it("get no verdict where no measurement can settle them", () => {
    for (const one of claims.filter(({ kind }) => kind === "intent" || kind === "opinion")) {
      const { verdict, unsettled, bearing, frame } = view(one.id);
      expect(verdict.tone).toBe("none");
      expect(unsettled).toMatch(/no verdict/);
      expect(bearing).toEqual([]);
      expect(frame).toBeNull();
    }
  });

  it.each(FINISHED_LOCALES)("have a title of their own with their verdict: %s", (locale) => {
    const titles = claims.map((one) => claimTitle(locale, toClaimView(locale, one, lookups)));
    expect(new Set(titles).size).toBe(claims.length);
  });

  it("give the Arabic words to everybody, and a translation marked as ours to those who read another language", () => {
    const english = toClaimView("en", claim("deepseek-in-science"), lookups).quote;
    const arabic = toClaimView("ar", claim("deepseek-in-science"), lookups).quote;
    expect(english.wording).toEqual(arabic.wording);
    expect(english.text).toBe("The Chinese model is superior in scientific tasks");
    expect(english.textNote).toMatch(/our translation/i);
    expect(arabic.text).toBeNull();
    expect(view("west-unites-them").quote.textNote).toBe(" (The sense, in our words)");
  });
});

describe("what was said elsewhere of the same models", () => {
  it("has the verdicts that were worked out by hand", () => {
    const words = Object.fromEntries(saidIn("elsewhere").map(({ id }) => [id, view(id).verdict.word]));
    expect(words).toEqual({
      "russian-models-catch-up": "an opinion",
      "russian-models-dearer": "supported, as printed by the measurer",
      "gigachat-2-max-and-pro": "supported, as printed by the measurer",
      "deepseek-above-gigachat-on-mera": "as reported",
      "gigachat-3-first-on-mera": "not checked",
      "gigachat-beats-deepseek-on-arenas": "as reported",
      "gigachat-best-means": "as reported",
      "banking-hardest-in-redsql": "not checked",
      "deepseek-no-worse-and-cheaper": "an opinion",
      "six-to-nine-months-behind": "an opinion",
      "russian-models-first-in-slava": "as reported",
      "deepseek-v3-training-cost": "supported, as its maker’s own figures",
      "gigachat-first-in-ruqualbench": "not checked",
      "gigachat-computer-science-exam": "supported, as printed by the measurer",
      "gigachat-oral-exam": "not checked",
    });
  });

  it("is dated with both years where not even the year is certain", () => {
    expect(plain(view("banking-hardest-in-redsql").quote.said)).toBe("The authors of RedSQL, 2024–2025");
  });
});

describe("the frame of a comparison", () => {
  const { models } = lookups;
  const frameOf = (changed: Partial<ClaimLookups["models"]>) =>
    view("deepseek-in-science", { models: { ...models, ...changed } }).frame;
  const rightUnknown = (isUnknown: (benchmark: string) => boolean) =>
    models.measurements.map((one) => (isUnknown(one.benchmark) ? { ...one, right: null } : one));

  it("tests by the shares right where nothing was compared item by item, and then tells of no part", () => {
    const sentences = frameOf({ pairings: [] })?.sentences.map(plain);
    // 53.5 % against 41.4 % of 198: z = 2.42
    expect(sentences?.[0]).toBe("GPQA Diamond: DeepSeek-V3 106, GigaChat MAX 82 of 198 right; p = 0.016.");
    expect(sentences?.filter((sentence) => sentence.startsWith("Uncounted"))).toEqual([]);
  });

  it("tells of no part of which it is not known how many answers were right", () => {
    const measurements = rightUnknown((benchmark) => benchmark !== "gpqa-diamond");
    const sentences = frameOf({ measurements })?.sentences.map(plain);
    expect(sentences).toEqual([
      "GPQA Diamond: DeepSeek-V3 106, GigaChat MAX 82 of 198 right; p = 0.007.",
      "In English, one run, by Alexander Kukushkin, 31 March 2025.",
    ]);
  });

  it("sets printed figures side by side, and makes no test, where it is not known how many were right", () => {
    const frame = frameOf({ measurements: rightUnknown(() => true), pairings: [] });
    expect(frame?.chart).toBeNull();
    expect(frame?.uncounted.map(({ text, reason }) => [plain(text), reason])).toContainEqual([
      "GPQA Diamond: 53.5 / 41.4",
      " (no test can be made)",
    ]);
  });

  it("names no language of a test whose questions have none", () => {
    const benchmarks = models.benchmarks.map((one) => ({ ...one, language: null }));
    expect(frameOf({ benchmarks })?.sentences[1]).toBe("Alexander Kukushkin, 31 March 2025.");
  });

  it("refuses an unseen run that a claim has no words for", () => {
    const { unseenRuns } = claim("gigachat-in-banking");
    const unworded = { ...claim("deepseek-in-science"), unseenRuns };
    const unmeasured = { ...lookups, models: { ...models, measurements: [] } };
    expect(() => toClaimView("en", unworded, unmeasured)).toThrow(
      "messages/en.json: data.claims.deepseek-in-science.unseen is missing.",
    );
  });
});

describe("the words of a claim", () => {
  it("run from left to right in a language that the site does not have", () => {
    const { quote } = view("deepseek-in-science");
    const said = { language: "fr", text: "Le modèle chinois est supérieur", whole: true };
    expect(quote.wording?.direction).toBe("rtl");
    expect(toQuote("en", { ...claim("deepseek-in-science"), wording: said }).wording).toEqual({
      language: "fr",
      direction: "ltr",
      text: "Le modèle chinois est supérieur",
    });
  });
});

describe("later models", () => {
  it("are measured in the domain of the claim, and one of each pair at least is later than the model meant", () => {
    const later = view("deepseek-in-science").frame?.later ?? [];
    expect(later.map(({ text, reason }) => [plain(text), reason])).toEqual([
      ["GPQA Diamond: DeepSeek-V3 106, GigaChat 2 Lite 63 of 198 right; p < 0.001.", null],
      ["GPQA Diamond: DeepSeek-V3 106, GigaChat 2 MAX 91 of 198 right; p = 0.077.", null],
      ["GPQA Diamond: DeepSeek-V3 106, GigaChat 2 Pro 75 of 198 right; p = 0.002.", null],
    ]);
    expect(view("gigachat-in-banking").frame?.later).toEqual([]);
  });

  it("are marked where even in their own time they would have no vote", () => {
    const { models } = lookups;
    const reasons = (changed: Partial<ClaimLookups["models"]>) =>
      new Set(
        view("deepseek-in-science", { models: { ...models, ...changed } }).frame?.later.map(
          ({ reason }) => reason,
        ),
      );
    const copied = models.sources.map((source) => ({ ...source, grade: "copied-once" as const }));
    expect(reasons({ sources: copied })).toEqual(new Set([" (not read at the source)"]));
    const related = (relation: "maker" | "unknown") =>
      models.tables.map((table) => ({ ...table, relations: { ...table.relations, sber: relation } }));
    expect(reasons({ tables: related("maker") })).toEqual(new Set([" (measured by a maker or investor)"]));
    expect(reasons({ tables: related("unknown") })).toEqual(new Set([" (tie of the measurer unknown)"]));
  });
});

describe("the sentence about the two models", () => {
  it("stands whole above its two frames, and the title gives both verdicts", () => {
    const { title, quote } = toClaimedAndMeasured("en", loadModelsPair(), lookups.models, lookups.parties);
    expect(title).toBe(
      "DeepSeek stronger in science: supported by one measurement. GigaChat stronger in banking: no independent measurement",
    );
    expect(quote?.text).toBe(
      "The Chinese model is superior in scientific tasks, while the Russian AI is more efficient in banking applications",
    );
    expect(quote.wording?.text).toContain("بينما");
  });

  it("has no translation for those who read its language", () => {
    const { quote } = toClaimedAndMeasured("ar", loadModelsPair(), lookups.models, lookups.parties);
    expect(quote.text).toBeNull();
    expect(quote.wording?.language).toBe("ar");
  });

  it("stands with the words of one half where only the sense of the other is known", () => {
    const { science, banking } = loadModelsPair();
    const pair = { science, banking: { ...banking, wording: null } };
    const { quote } = toClaimedAndMeasured("en", pair, lookups.models, lookups.parties);
    expect(quote.wording?.text).toBe(science.wording?.text);
    expect(quote.text).toContain("while the Russian AI is more efficient");
  });

  it("cannot be of a claim that compares nothing", () => {
    const pair = { ...loadModelsPair(), banking: claim("west-unites-them") };
    expect(() => toClaimedAndMeasured("en", pair, lookups.models, lookups.parties)).toThrow(
      "west-unites-them compares nothing",
    );
  });

  it("has a picture of the half that was measured alone, which the page of models shows among its own", () => {
    const { models, parties } = lookups;
    const page = toModelsPage("en", loadModelsPair(), models, parties);
    const ofClaims = chartsOfFrames(page.claimed).map(({ key }) => key);
    expect(ofClaims).toEqual(["claim-deepseek-in-science"]);
    const keys = chartsOfModels(page).map(({ key }) => key);
    expect(keys).toEqual([
      ...ofClaims,
      ...page.domains.flatMap(({ charts }) => charts.map(({ key }) => key)),
    ]);
    expect(keys).toContain("science-right");
  });
});

describe("the pair of the law test", () => {
  const { models, parties } = lookups;
  const presetOf = (changed: Partial<ClaimLookups["models"]>) =>
    toModelsPage("en", loadModelsPair(), { ...models, ...changed }, parties).island.presets[1];

  it("is offered with its month and the number of items", () => {
    expect(presetOf({})).toMatchObject({
      text: "The pair of the law test (August 2026)",
      note: expect.stringMatching(/^.+ and .+; closed book only, \d+ items each$/),
    });
  });

  it("says that no date is stated where none is, and nothing of items where their number is not known", () => {
    const tables = models.tables.map((table) => ({ ...table, measured: null }));
    const measurements = models.measurements.map((one) => ({ ...one, items: null }));
    expect(presetOf({ tables, measurements })).toMatchObject({
      text: "The pair of the law test (date not stated)",
      note: null,
    });
    expect(presetOf({ measurements: [] })?.note).toBeNull();
  });
});
