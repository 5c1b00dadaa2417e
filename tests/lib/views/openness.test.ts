import { describe, expect, it } from "vitest";
import { loadIndicators } from "@/lib/data/load";
import { loadOpennessSubject } from "@/lib/data/load-openness";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toOpennessPage } from "@/lib/views/openness/openness-page";
import type { OpennessSection } from "@/lib/views/openness/openness-section";

const subject = loadOpennessSubject();
const page = toOpennessPage({ locale: "en", ...subject });
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");

function sectionOf(id: OpennessSection["id"]): OpennessSection {
  const found = page.sections.find((section) => section.id === id);
  if (!found) throw new Error(id);
  return found;
}

function rowsOf(id: OpennessSection["id"], block: string) {
  const table = sectionOf(id).blocks.find((one) => one.id === block)?.table;
  return (table?.rows ?? []).map(({ head, cells }) => [head.text, ...cells.map(({ text }) => plain(text))]);
}

describe("what is open", () => {
  it("begins with the article's models and says of each what is known, and what nobody looked up", () => {
    expect(
      rowsOf("open", "open-models")
        .slice(0, 6)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ["DeepSeek-V3", "open", "DeepSeek model licence", "MIT", "not known"],
      ["DeepSeek-R1", "open", "MIT", "not known", "not known"],
      ["GigaChat MAX", "closed", "proprietary API", "not known", "not known"],
      ["GigaChat Lite", "not known", "not known", "not known", "not known"],
      ["GigaChat-20B-A3B-instruct", "open", "MIT", "not known", "not known"],
      ["Kandinsky", "not looked up", "not looked up", "not looked up", "not looked up"],
    ]);
  });

  it("has every model of which weights, licence, code or training data are known, once and with its source", () => {
    const known = subject.lookups.models.models.filter(
      ({ weights, licence, code, trainingData }) => weights ?? licence ?? code ?? trainingData,
    );
    const rows = sectionOf("open").blocks[0]?.table?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual([...new Set(rows.map(({ id }) => id))]);
    for (const { id } of known) {
      const row = rows.find((one) => one.id === id);
      expect(row?.cells.at(-1)?.sources.length, id).toBeGreaterThan(0);
    }
  });

  it("counts what stands in its table", () => {
    const rows = rowsOf("open", "open-models");
    const count = (word: string) => rows.filter(([, weights]) => weights === word).length;
    expect(sectionOf("open").texts[0]).toBe(
      `Of ${rows.length} models below, ${count("open")} have open weights by our sources and ${count("closed")} have closed ones; of the rest we do not know.`,
    );
  });

  it("leads to the claims on openness with how they stand", () => {
    expect(sectionOf("open").claims.links.map(({ text }) => text)).toContain(
      "Sberbank’s platforms are open source: supported in part",
    );
  });
});

describe("what it costs", () => {
  it("keeps prices of two days and of two currencies apart, each with who quoted it", () => {
    const max = rowsOf("cost", "prices").filter(([name]) => name === "GigaChat 2 MAX");
    expect(max).toEqual([
      [
        "GigaChat 2 MAX",
        "19.5 USD",
        "quoted by Alexander Kukushkin · 31 March 2025 · one price for reading and writing",
      ],
      [
        "GigaChat 2 MAX",
        "650 RUB",
        "quoted by Sber · 1 February 2026 · one price for reading and writing · VAT included",
      ],
    ]);
  });

  it("has every price of the two families, and a source beside each", () => {
    const rows = sectionOf("cost").blocks[0]?.table?.rows ?? [];
    const own = subject.lookups.models.models
      .filter(({ family }) => family === "deepseek" || family === "gigachat")
      .flatMap(({ prices }) => prices);
    expect(own.length).toBeGreaterThan(5);
    expect(rows.length).toBeGreaterThanOrEqual(own.length);
    for (const { id, cells } of rows)
      expect(
        cells.flatMap(({ sources }) => sources),
        id,
      ).toHaveLength(1);
  });

  it("calls the cost of training its maker's own words, and says what it leaves out", () => {
    const training = sectionOf("cost").blocks.find(({ id }) => id === "training");
    expect(training?.texts[0]).toContain("earlier research and experiments are not in them");
    expect(training?.lines.map(({ href }) => href)).toEqual([
      "https://github.com/deepseek-ai/DeepSeek-V3/blob/9b4e978/README.md",
      "https://arxiv.org/abs/2412.19437",
    ]);
    for (const { text } of training?.lines ?? []) expect(text).toMatch(/^Its maker says so itself/);
  });
});

describe("what it runs on", () => {
  const { blocks } = sectionOf("compute");

  it("shows seven counts, Russia first, with the figures of the data", () => {
    expect(blocks).toHaveLength(7);
    expect(rowsOf("compute", "epoch-gpu-clusters-n")).toEqual([
      ["Russia", "8", "2025"],
      ["United States", "118", "2025"],
      ["China", "175", "2025"],
      ["India", "3", "2025"],
      ["Brazil", "9", "2025"],
    ]);
  });

  it("names every filter in full, and how many countries have a value", () => {
    const named = (id: string) => blocks.find((block) => block.id === id)?.texts.join(" ") ?? "";
    for (const id of ["epoch-gpu-clusters-n", "epoch-gpu-h100e", "epoch-gpu-share"])
      expect(named(id), id).toMatch(/Status = Existing and Include in Standard Analysis = True/);
    expect(named("epoch-gpu-share-all-existing")).toMatch(
      /Status = Existing and Possible Duplicate not True/,
    );
    for (const { id, values } of loadIndicators().filter((one) =>
      blocks.some((block) => block.id === one.id),
    ))
      expect(named(id), id).toContain(
        `${new Set(values.map(({ place }) => place)).size} countries have a value.`,
      );
  });

  it("leads from every count to its dataset and grade", () => {
    for (const { id, lines } of blocks) {
      expect(lines, id).toHaveLength(1);
      expect(lines[0]?.href, id).toBe(`/en/data/indicators-${id}/`);
      expect(lines[0]?.text, id).toMatch(/: (copied once|confirmed|seen at the publisher)$/);
    }
  });

  it("says that a country without a value is not known, and gives no reason for any count", () => {
    const indicators = subject.indicators.map(({ indicator, ...more }) => ({
      ...more,
      indicator: { ...indicator, values: indicator.values.filter(({ place }) => place !== "RUS") },
    }));
    const without = toOpennessPage({ locale: "en", ...subject, indicators });
    const compute = without.sections.find(({ id }) => id === "compute");
    for (const { table } of compute?.blocks ?? [])
      expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual(["not known", "–"]);
    const words = [...sectionOf("compute").texts, ...blocks.flatMap(({ texts }) => texts)].join(" ");
    expect(words).not.toMatch(/because|due to|therefore|sanction/i);
  });
});

describe("what is not in the data", () => {
  const blocksOf = (id: OpennessSection["id"], changed: Partial<typeof subject>) =>
    toOpennessPage({ locale: "ar", ...subject, ...changed }).sections.find((one) => one.id === id)?.blocks ??
    [];

  it("has no table of a count that is not there", () => {
    const indicators = subject.indicators.filter(({ indicator }) => indicator.id !== "top500-rmax");
    const ids = blocksOf("compute", { indicators }).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).not.toContain("top500-rmax");
  });

  it("still names a count, its unit and its source in the language where none of the five has a value", () => {
    const indicators = subject.indicators.map(({ indicator, ...more }) => ({
      ...more,
      indicator: { ...indicator, values: [{ place: "DEU", year: 2025, value: 1 }] },
    }));
    const headsOf = (changed: Partial<typeof subject>) =>
      blocksOf("compute", changed).map(({ title, table, lines }) => [title, table?.heads, lines]);
    expect(headsOf({ indicators })).toEqual(headsOf({}));
  });

  it("tells nothing of training without the claim about it", () => {
    expect(blocksOf("cost", { claims: [] }).map(({ id }) => id)).toEqual(["prices"]);
  });
});

describe("the cooperation", () => {
  it("says what was announced, and that nothing we hold says what came of it", () => {
    const { texts, claims } = sectionOf("cooperation");
    expect(texts.slice(0, 2).join(" ")).toMatch(
      /announced plans to cooperate with Chinese researchers.*joint research/,
    );
    expect(texts.at(-1)).toMatch(/^We found no source that says what came of it/);
    expect(claims.links.map(({ text }) => text)).toContain("No official partnerships yet: not checked");
  });
});

describe("the page in every language", () => {
  it.each(FINISHED_LOCALES)("has the same sections, tables and claims: %s", (locale) => {
    const shape = (view: typeof page) =>
      view.sections.map(({ id, blocks, claims }) => [
        id,
        blocks.map((block) => [block.id, block.table?.rows.length]),
        claims.links.length,
      ]);
    expect(shape(toOpennessPage({ locale, ...subject }))).toEqual(shape(page));
  });
});
