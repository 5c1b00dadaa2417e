import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DomainSection } from "@/components/models/domain-section";
import { loadPairedRuns, loadTables } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { domainSections } from "@/lib/models/domain-sections";
import { sharedRows } from "@/lib/models/shared-rows";
import { figureUses } from "@/lib/views/figure-uses";
import { toDomainTexts } from "@/lib/views/model-texts";

/** Thousands of pairs are rendered. */
const PATIENCE_MS = 120_000;

const data = loadModelData();
const texts = toDomainTexts("en", data);
const measured = [...new Set(data.measurements.map(({ model }) => model))];
const ofModel = new Map(
  measured.map((id) => [id, data.measurements.filter(({ model }) => model === id)] as const),
);

function rowsOf(models: readonly string[]) {
  return sharedRows(
    models,
    models.flatMap((id) => ofModel.get(id) ?? []),
    data.pairings,
  );
}

/** Every two models that can be compared at all. */
const pairs = measured
  .flatMap((a, i) => measured.slice(i + 1).map((b) => [a, b]))
  .filter((pair) => rowsOf(pair).length > 0);

const ROW = /<tr\b[^>]*data-row="([^"]*)"[^>]*>(.*?)<\/tr>/gs;
const MODEL = /data-model="([^"]*)"/g;

/** What stands together in the page's HTML: table, benchmark, setting, and the models of the row. */
function rowsInHtml(models: readonly string[]) {
  const sections = domainSections(rowsOf(models), texts.benchmarks);
  const named = models.map((id) => ({ id, name: texts.models[id] ?? id }));
  const html = sections
    .filter(({ rows, parts, proxies }) => rows.length + parts.length + proxies.length > 0)
    .map((section) =>
      renderToStaticMarkup(
        <DomainSection
          section={section}
          models={named}
          texts={texts}
          drawings={{}}
          isLive={false}
          fillHref={null}
          measuredBy={[]}
          uses={figureUses("en")}
        />,
      ),
    )
    .join("");
  return [...html.matchAll(ROW)].map(([, id = "", cells = ""]) => {
    const [table = "", benchmark = "", setting = ""] = id.split("/");
    return { table, benchmark, setting, models: [...cells.matchAll(MODEL)].map(([, model = ""]) => model) };
  });
}

const printedOf = new Map(
  loadTables().flatMap(({ id, results }) =>
    results.map((result) => [`${id}/${result.benchmark}/${result.setting}/${result.model}`, result] as const),
  ),
);
const runOf = new Map(loadTables().map(({ id, run }) => [id, run]));

/** The rule once more, from the files themselves. */
function mayStandTogether({ table, benchmark, setting, models }: ReturnType<typeof rowsInHtml>[number]) {
  const results = models.map((model) => printedOf.get(`${table}/${benchmark}/${setting}/${model}`));
  const [first] = results;
  const areSame = results.every((result) => result !== undefined && result.items === first?.items);
  const [a = "", b = ""] = models;
  const isPaired = () =>
    loadPairedRuns().some(
      ({ run, pairs: compared }) =>
        run === runOf.get(table) &&
        compared.some(
          (pair) => pair.benchmark === benchmark && pair.models.includes(a) && pair.models.includes(b),
        ),
    );
  return models.length >= 2 && (areSame || (models.length === 2 && isPaired()));
}

describe("the HTML of the domains", () => {
  it(
    "puts two results side by side only like for like, over every pair of models that has any",
    () => {
      const rows = pairs.flatMap((pair) => rowsInHtml(pair));
      expect(rows.filter((row) => !mayStandTogether(row))).toEqual([]);
      expect(pairs.length).toBeGreaterThan(2000);
      expect(rows.length).toBeGreaterThan(9000);
    },
    PATIENCE_MS,
  );

  it("does so for six models at once", () => {
    const chosen = ["deepseek-v3", "gigachat-max", "gigachat-2-max", "t-pro-it-1.0", "yandexgpt-5-pro", "o3"];
    const rows = rowsInHtml(chosen);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !mayStandTogether(row))).toEqual([]);
  });
});
