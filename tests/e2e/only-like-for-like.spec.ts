import type { Result } from "@/lib/data/models-schema";
import { LOCALES_TRIED } from "../locales-tried";
import { BENCHMARKS, MEASURED_MODELS, PAIRED_RUNS, TABLES } from "./model-data";
import { expect, inEachLanguage, openModels, type Page, test, VERIFY } from "./site";

/** A row of a table or a picture as it stands in the page. */
type Shown = {
  /** `table/benchmark/setting` */
  id: string;
  where: "table" | "picture";
  models: { id: string; value: number | null }[];
  text: string;
};

const SELECTIONS = [
  [],
  ["deepseek-r1-0528", "gigachat-2-max"],
  ["deepseek-v3", "gigachat-2-max"],
  ["gigachat-max", "qwen2.5-72b-instruct", "yandexgpt-5-pro"],
  ["o3", "gemini-3.1-pro-preview", "claude-sonnet-4-6", "gpt-4o", "mistral-small-3-2", "t-pro-it-2.1"],
  ["gigachat-2-max", "deepseek-v3", "gigachat-lite", "yandexgpt-4-lite", "yandexgpt-5-pro", "o3"],
  ["saiga-yandexgpt-8b", "ruadapt-qwen-32b", "gigachat-lite-api"],
] as const;

async function listShown(page: Page): Promise<Shown[]> {
  return page.locator('main [data-row*="/"]').evaluateAll((rows) =>
    rows.map((row) => {
      const id = row.getAttribute("data-row") ?? "";
      return {
        id,
        where: row.tagName === "TR" ? ("table" as const) : ("picture" as const),
        models: [...row.querySelectorAll("[data-model]")].map((element) => ({
          id: element.getAttribute("data-model") ?? "",
          value: element.hasAttribute("data-value") ? Number(element.getAttribute("data-value")) : null,
        })),
        text: row.textContent ?? "",
      };
    }),
  );
}

/** The settings in which all these models have a result on the same items. */
function likeForLike(table: string, benchmark: string, models: readonly string[]): Map<string, Result[]> {
  const results =
    TABLES.find(({ id }) => id === table)?.results.filter((r) => r.benchmark === benchmark) ?? [];
  const settings = new Map<string, Result[]>();
  for (const setting of new Set(results.map((result) => result.setting))) {
    const own = models.flatMap((model) => results.filter((r) => r.setting === setting && r.model === model));
    const isWhole = own.length === models.length && new Set(own.map(({ items }) => items)).size === 1;
    if (isWhole) settings.set(setting, own);
  }
  return settings;
}

/** The comparison item by item of exactly these two. */
function pairedOf(table: string, benchmark: string, models: readonly string[]) {
  const run = TABLES.find(({ id }) => id === table)?.run;
  return PAIRED_RUNS.filter((paired) => paired.run === run)
    .flatMap(({ pairs }) => pairs)
    .find(
      (pair) =>
        pair.benchmark === benchmark &&
        models.length === 2 &&
        pair.models.every((model) => models.includes(model)),
    );
}

/** What is wrong with a row, or nothing. */
function faultsOf({ id, where, models, text }: Shown): string[] {
  const [table = "", benchmark = "", setting = ""] = id.split("/");
  const ids = models.map((model) => model.id);
  const fault = (what: string) => [`${where} ${id} of ${ids.join(", ")}: ${what}`];
  if (new Set(ids).size !== ids.length || ids.length < 2) return fault("not two or more models");
  const settings = likeForLike(table, benchmark, ids);
  const found = settings.get(setting);
  if (found) {
    const items = found[0]?.items ?? null;
    if (items !== null && !text.includes(String(items))) return fault("does not name the items");
    return models.flatMap((model) => {
      const own = found.find((result) => result.model === model.id);
      return own && model.value !== null && !isDrawnRight(own, model.value)
        ? fault(`${model.id} stands at ${model.value}, printed ${own.printed}`)
        : [];
    });
  }
  const pair = pairedOf(table, benchmark, ids);
  if (!pair) return fault("neither like for like nor compared item by item");
  if (pair.setting !== setting) return fault(`compared in ${pair.setting}`);
  if (!text.includes(String(pair.items))) return fault("does not name the items that both answered");
  return models.flatMap(({ id: model, value }) => {
    const right = pair.right[pair.models.indexOf(model)] ?? 0;
    return value !== null && Math.abs(value - (100 * right) / pair.items) > 1e-9
      ? fault(`${model} stands at ${value}, ${right} of ${pair.items} were right`)
      : [];
  });
}

/** As printed, or as the count of right answers that lies behind the printed share. */
function isDrawnRight({ benchmark, value, items, printed }: Result, drawn: number): boolean {
  const unit = BENCHMARKS.find(({ id }) => id === benchmark)?.unit;
  if (unit === "share" || value === null) return drawn === value;
  const percent = unit === "count" && items ? (100 * value) / items : value;
  const decimals = /\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return Math.abs(drawn - percent) <= (unit === "count" ? 1e-9 : 0.501 / 10 ** decimals);
}

test("the measure sees what is not like for like", () => {
  const row = (models: string[], id = "simple-evals-ru/gpqa-diamond/zero-shot-cot", text = "Items: 198") => ({
    id,
    where: "table" as const,
    models: models.map((model) => ({ id: model, value: null })),
    text,
  });
  expect(faultsOf(row(["deepseek-v3", "gigachat-max"]))).toEqual([]);
  expect(faultsOf(row(["deepseek-v3", "t-pro-it-1.0", "t-pro-it-1.0"]))).toHaveLength(1);
  expect(faultsOf(row(["deepseek-v3", "deepseek-r1-0528"]))).toHaveLength(1);
  expect(
    faultsOf(row(["deepseek-v3", "gigachat-max"], "mhgb-law/mhgb-closed-final/closed-book")),
  ).toHaveLength(1);
  expect(faultsOf(row(["deepseek-v3", "gigachat-max"], undefined, "Items: 200"))).toHaveLength(1);
  expect(faultsOf(row(["deepseek-v3"]))).toHaveLength(1);
});

inEachLanguage((locale) => {
  test("only like for like stands together, whatever is chosen", async ({ page }) => {
    await openModels(page, locale);
    for (const models of SELECTIONS) {
      if (models.length) await choose(page, models);
      const undrawn = page.locator("[data-domain] .chart-stage:not(:has([data-row]))");
      await expect(undrawn).toHaveCount(0);
      const shown = await listShown(page);
      const chosen = models.join(", ");
      expect(shown.filter(({ where }) => where === "picture").length, chosen).toBeGreaterThan(1);
      expect(shown.filter(({ where }) => where === "table").length, chosen).toBeGreaterThan(0);
      expect(shown.flatMap(faultsOf), chosen).toEqual([]);
    }
  });
});

/** Resolves when the page shows these, as it does where the address changes below it. */
async function choose(page: Page, models: readonly string[]): Promise<void> {
  await page.evaluate(
    (query) => {
      history.pushState(null, "", query);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    `?m=${models.join(",")}`,
  );
  await page.waitForFunction(
    (ids) =>
      [...document.querySelectorAll("[data-chip]")].map((c) => c.getAttribute("data-chip")).join() === ids,
    models.join(),
  );
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every page's rows as they are served are like for like", async ({ page }) => {
    for (const locale of LOCALES_TRIED) {
      for (const address of [`${locale}/`, `${locale}/models/`, `${locale}/claims/deepseek-in-science/`]) {
        await page.goto(address);
        const shown = await listShown(page);
        expect(shown.length, address).toBeGreaterThan(1);
        expect(shown.flatMap(faultsOf), address).toEqual([]);
      }
    }
  });
});

test(
  "every pair with a model of DeepSeek or Sber shows all that is like for like, and nothing else",
  VERIFY,
  async ({ page }) => {
    test.setTimeout(900_000);
    const whole = new Set(BENCHMARKS.filter(({ kind }) => kind === "benchmark").map(({ id }) => id));
    const tablesOf = (model: string) =>
      TABLES.filter(({ results }) => results.some((result) => result.model === model));
    const pairs = MEASURED_MODELS.flatMap((a, i) => MEASURED_MODELS.slice(i + 1).map((b) => [a, b]))
      .filter((pair) => pair.some((model) => /^(deepseek|gigachat)/.test(model)))
      .filter(([a = "", b = ""]) => tablesOf(a).some((table) => tablesOf(b).includes(table)));
    expect(pairs.length).toBeGreaterThan(400);
    await openModels(page, "en");
    const wrong: string[] = [];
    for (const pair of pairs) {
      await choose(page, pair);
      const island = await listShown(page);
      const rows = island.filter(({ where }) => where === "table");
      wrong.push(...rows.flatMap(faultsOf));
      const expected = TABLES.flatMap(({ id: table, results }) =>
        [...new Set(results.map(({ benchmark }) => benchmark))]
          .filter((benchmark) => whole.has(benchmark))
          .flatMap((benchmark) => {
            const hasBoth = pair.every((model) =>
              results.some((r) => r.model === model && r.benchmark === benchmark),
            );
            if (!hasBoth) return [];
            const settings = [...likeForLike(table, benchmark, pair).keys()];
            const paired = settings.length === 0 ? pairedOf(table, benchmark, pair) : undefined;
            return [...settings, ...(paired ? [paired.setting] : [])].map(
              (setting) => `${table}/${benchmark}/${setting}`,
            );
          }),
      );
      const shownIds = [...new Set(rows.map(({ id }) => id))].toSorted();
      if (shownIds.join() !== expected.toSorted().join()) {
        const missing = expected.filter((id) => !shownIds.includes(id));
        const beyond = shownIds.filter((id) => !expected.includes(id));
        wrong.push(`${pair.join(", ")}: missing ${missing.join(" ")}; beyond ${beyond.join(" ")}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
