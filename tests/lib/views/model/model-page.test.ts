import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelPageData } from "@/lib/data/load-model-pages";
import { quotedPrices } from "@/lib/models/quoted-prices";
import { toModelFacts } from "@/lib/views/model/model-facts";
import { toModelPage } from "@/lib/views/model/model-page";
import { hasModelPage, modelsWithPage } from "@/lib/views/model-pages";
import { LOCALES_TRIED } from "../../../locales-tried";

const models = loadModelData();
const data = loadModelPageData();
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");
const page = (id: string) => toModelPage("en", id, data);
const resultsOf = (id: string) =>
  page(id).results.flatMap(({ groups }) => groups.flatMap(({ rows, folded }) => [...rows, ...folded]));

describe("the page of a model", () => {
  it("says in its title who made it, where, and what is known and what is not", () => {
    expect(plain(page("gigachat-max").title)).toBe(
      "GigaChat MAX, by Sber (SaluteDevices), Russia: closed weights, context not known, measured independently in 5 domains",
    );
  });

  it("says of whom it does not know the maker, the country or another version that it does not", () => {
    const titleOf = (model: Partial<(typeof models.models)[number]>, parties = data.parties) => {
      const changed = models.models.map((one) => (one.id === "gigachat-max" ? { ...one, ...model } : one));
      return toModelPage("en", "gigachat-max", { ...data, parties, models: { ...models, models: changed } });
    };
    const homeless = data.parties.map((party) => ({ ...party, country: null }));
    const unplaced = titleOf({}, homeless);
    expect(plain(unplaced.title)).toMatch(/^GigaChat MAX, by Sber \(SaluteDevices\): closed weights/);
    expect(unplaced.country).toBeNull();
    const unknown = titleOf({ maker: null, family: null });
    expect(plain(unknown.title)).toMatch(/^GigaChat MAX, maker not known: closed weights/);
    expect(unknown.maker).toBe("not known");
    expect(unknown.family).toEqual([]);
  });

  it("tells the parameters at work for a token only where they are known", () => {
    const [made] = models.models;
    if (!made) throw new Error("no model");
    const textOf = (active: number | null) => {
      const parameters = { value: { total: 671, active }, source: models.sources[0]?.id ?? "" };
      const facts = toModelFacts("en", { ...made, parameters }, models);
      return facts.find(({ term }) => term === "Parameters")?.text;
    };
    expect(textOf(37)).toBe("671 billion, 37 billion of them at work for a token");
    expect(textOf(null)).toBe("671 billion");
  });

  it("gives each fact its source, or says that it is not known", () => {
    for (const { id } of modelsWithPage(models))
      for (const { text, source, term } of page(id).facts)
        expect(source === null, `${id}: ${term}`).toBe(text === "not known");
  });

  it("tells a price with its currency, day and who quoted it, also one that stands in a table alone", () => {
    const lines = page("gigachat-2-max").prices.map(({ amounts, told }) => plain(`${amounts} · ${told}`));
    expect(lines).toEqual([
      "19.5 USD · quoted by Alexander Kukushkin · 31 March 2025 · one price for reading and writing",
      "650 RUB · quoted by Sber · 1 February 2026 · one price for reading and writing · VAT included",
    ]);
  });

  it("counts its place among the models of the same table, and says whether it shares it", () => {
    const lines = resultsOf("gigachat-max");
    const gpqa = lines.find(({ printed }) => printed === "41.4±5.3%");
    expect(gpqa?.place).toBe("8th of 19");
  });

  it("leads to the claims that name it", () => {
    expect(page("gigachat-max").claims.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["gigachat-in-banking", "deepseek-in-science"]),
    );
  });

  it("is joined to the country of its maker and that country's rank", () => {
    expect(page("gigachat-max").country?.href).toBe("/en/countries/rus/");
    expect(page("gigachat-max").country?.rank?.text).toBe("29th of 93 in Global AI Index 2025");
  });

  it("is there for each model of which more is known than a name", () => {
    const ids = modelsWithPage(models).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    for (const locale of LOCALES_TRIED)
      for (const id of ids) expect(toModelPage(locale, id, data).title, id).not.toContain("undefined");
  });

  it("leaves the addresses of other pages alone", () => {
    expect(models.models.filter(({ id }) => ["choose", "openness-and-cost"].includes(id))).toEqual([]);
  });
});

describe("whether a model has a page", () => {
  const bare = { prices: [], released: null, parameters: null, context: null, weights: null };
  const [first] = models.models;
  const nameless = first && {
    ...first,
    ...bare,
    id: "nowhere",
    licence: null,
    code: null,
    trainingData: null,
    training: null,
  };

  it("is decided by a fact, a price or two runs, never by a name", () => {
    if (!nameless) throw new Error("no model");
    expect(hasModelPage(nameless, models)).toBe(false);
    expect(hasModelPage({ ...nameless, weights: { value: "open", source: "x" } }, models)).toBe(true);
  });

  it("is yes for every model of which a price is quoted, whoever prints it", () => {
    const priced = models.models.filter(
      (model) => model.kind === "model" && quotedPrices(model, models).length > 0,
    );
    expect(priced.length).toBeGreaterThan(10);
    expect(priced.filter((model) => !hasModelPage(model, models))).toEqual([]);
  });

  it("is no for a team of people", () => {
    const people = models.models.filter(({ kind }) => kind === "people");
    expect(people.length).toBeGreaterThan(0);
    for (const team of people) expect(hasModelPage(team, models)).toBe(false);
  });
});
