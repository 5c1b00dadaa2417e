import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DomainSection } from "@/components/models/domain-section";
import { loadPairedRuns, loadTables } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toDomainViews } from "@/lib/views/domain-view";
import { toDomainTexts } from "@/lib/views/model-texts";

const data = loadModelData();
const texts = toDomainTexts("en", data);
const measured = [...new Set(data.measurements.map(({ model }) => model))];
const pairs = measured.flatMap((a, i) => measured.slice(i + 1).map((b) => [a, b]));

const ROW = /<tr\b[^>]*data-row="([^"]*)"[^>]*>(.*?)<\/tr>/gs;
const MODEL = /data-model="([^"]*)"/g;

/** What stands together in the page's HTML: table, benchmark, and the models of the row. */
function rowsInHtml(models: readonly string[]) {
  const domains = toDomainViews(models, data.measurements, data.pairings, texts);
  const named = models.map((id) => ({ id, name: texts.models[id] ?? id }));
  const html = domains
    .map((domain) =>
      renderToStaticMarkup(
        <DomainSection domain={domain} models={named} words={texts.words} drawings={{}} isLive={false} />,
      ),
    )
    .join("");
  return [...html.matchAll(ROW)].map(([, id = "", cells = ""]) => {
    const [table = "", benchmark = ""] = id.split("/");
    return { table, benchmark, models: [...cells.matchAll(MODEL)].map(([, model = ""]) => model) };
  });
}

/** The rule once more, from the files themselves. */
function mayStandTogether({ table, benchmark, models }: ReturnType<typeof rowsInHtml>[number]): boolean {
  const file = loadTables().find(({ id }) => id === table);
  const results = models.map((model) =>
    file?.results.filter((result) => result.benchmark === benchmark && result.model === model),
  );
  const [first] = results.flatMap((found) => found ?? []);
  const isOne = results.every((found) => found?.length === 1);
  const same = results.every(
    (found) => found?.[0]?.setting === first?.setting && found?.[0]?.items === first?.items,
  );
  const [a = "", b = ""] = models;
  const isPaired = loadPairedRuns().some(({ run, pairs: compared }) =>
    compared.some(
      (pair) =>
        run === file?.run &&
        pair.benchmark === benchmark &&
        pair.models.includes(a) &&
        pair.models.includes(b),
    ),
  );
  return models.length >= 2 && isOne && (same || (models.length === 2 && isPaired));
}

describe("the HTML of the domains", () => {
  it("puts two results side by side only like for like, over every pair of models", () => {
    const rows = pairs.flatMap((pair) => rowsInHtml(pair));
    expect(rows.filter((row) => !mayStandTogether(row))).toEqual([]);
    expect(pairs.length).toBe(435);
    expect(rows.length).toBeGreaterThan(3000);
  });

  it("does so for six models at once", () => {
    const rows = rowsInHtml(measured.slice(0, 6).concat(["deepseek-v3"]).slice(-6));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(mayStandTogether(row), JSON.stringify(row)).toBe(true);
  });
});
