import type { z } from "zod";
import type { Model, Result, ResultTable } from "@/lib/data/models-schema";
import { relationTo } from "@/lib/models/measurer-tie";
import { hasModelPage } from "@/lib/views/model-pages";
import { type ApiFile, answerFile } from "./api-file";
import type { ApiInput } from "./api-input";
import type { resultSchema } from "./model-schema";
import { schemaPath } from "./schema-path";

type Data = Pick<ApiInput["countries"], "models" | "parties">;

/** The list of models, and of each what sources say of it and every result: each with who measured it. */
export function modelFiles({ countries, version, sources }: ApiInput): ApiFile[] {
  const models = countries.models.models.filter(({ kind }) => kind === "model");
  const list = {
    path: "models.json",
    description: "Every model we know, with its maker and the country in which that is based.",
    describedBy: schemaPath("models"),
    page: ["models"],
    body: () => ({ models: models.map((model) => nameModel(model, countries)) }),
  };
  const all = models.map((model) => ({
    path: `models/${model.id}.json`,
    description: `${model.name}: what sources say of it, and each of its results with setting, measurer and source.`,
    describedBy: schemaPath("model"),
    page: hasModelPage(model, countries.models) ? ["models", model.id] : ["models"],
    body: () => toModel(model, countries),
  }));
  return [list, ...all].map((answer) => answerFile(answer, version, sources));
}

function nameModel({ id, name, maker }: Model, { parties }: Data) {
  const party = parties.find((one) => one.id === maker);
  return { model: id, name, maker, makerName: party?.name ?? null, country: party?.country ?? null };
}

function toModel(model: Model, data: Data) {
  const { remarks: _, ...facts } = model;
  const results = data.models.tables.flatMap((table) =>
    table.results.filter((result) => result.model === model.id).map((result) => ({ table, result })),
  );
  return {
    ...nameModel(model, data),
    facts,
    results: results.map(({ table, result }) => toResult(model, table, result, data)),
  };
}

function toResult(
  model: Model,
  table: ResultTable,
  { benchmark: id, setting, printed, value, plusMinus, items }: Result,
  { models, parties }: Data,
): z.infer<typeof resultSchema> {
  const benchmark = models.benchmarks.find((one) => one.id === id);
  const source = models.sources.find((one) => one.id === table.source);
  if (!benchmark || !source) throw new Error(`${table.id} names what is not there`);
  const { name: benchmarkName, domain, unit, higherIsBetter, partOf } = benchmark;
  return {
    table: table.id,
    tableTitle: table.title,
    run: table.run,
    benchmark: id,
    benchmarkName,
    domain,
    unit,
    higherIsBetter,
    partOf,
    setting,
    settingWords: table.settings[setting] ?? setting,
    printed,
    value,
    plusMinus,
    items,
    measuredBy: parties.find((party) => party.id === table.measuredBy)?.name ?? table.measuredBy,
    relation: relationTo(model, table),
    measured: table.measured,
    source: source.id,
    grade: source.grade,
  };
}
