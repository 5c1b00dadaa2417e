import type { Fault } from "../fault";
import type { Change, Indicator } from "../indicators-schema";
import type { PairedRun, ResultTable } from "../models-schema";
import type { JsonDocument } from "../parse-json";
import { faultAt } from "../shape-faults";
import { type Keyed, repeats, repeatsAcrossFiles } from "./repeats";
import { editionsOf, type Rule } from "./rule";

export const noDuplicates: Rule = {
  name: "no-duplicates",
  why: "Of two records for the same thing one is wrong, and which of them is shown would be chance.",
  needsEveryFile: false,
  check(dataset) {
    const { sources, places } = dataset;
    const ofSources = { keys: sources.value.map((source) => source.id), list: [], at: "id" };
    const ofPlaces = (at: "id" | "alpha2") => ({
      keys: places.value.places.map((place) => place[at]),
      list: ["places"],
      at,
    });
    return [
      ...repeats(sources.document, ofSources),
      ...repeats(places.document, ofPlaces("id")),
      ...repeats(places.document, ofPlaces("alpha2")),
      ...[dataset.parties, dataset.models, dataset.benchmarks, dataset.groups].flatMap(
        ({ document, value }) => repeats(document, { keys: value.map(({ id }) => id), list: [], at: "id" }),
      ),
      ...repeatsAcrossFiles(dataset.tables, "id"),
      ...repeatsAcrossFiles(dataset.pairedRuns, "run"),
      ...repeatsAcrossFiles(dataset.claims, "id"),
      ...repeatsAcrossFiles(dataset.claims, "order"),
      ...repeatsAcrossFiles(dataset.indicators, "id"),
      ...repeatsAcrossFiles(dataset.contexts, "id"),
      ...dataset.indicators.flatMap(({ document, value }) =>
        standInOrder(value) ? [] : repeats(document, ofValues(value)),
      ),
      ...dataset.contexts.flatMap(({ document, value }) =>
        repeats(document, { keys: value.places.map(({ place }) => place), list: ["places"], at: "place" }),
      ),
      ...repeats(dataset.changes.document, ofChanges(dataset.changes.value)),
      ...dataset.tables.flatMap(({ document, value }) => repeats(document, ofResults(value))),
      ...dataset.pairedRuns.flatMap(({ document, value }) => repeats(document, ofPairs(value))),
      ...dataset.indices.flatMap(({ index: { document, value } }) => repeatedMeasures(document, value)),
      ...editionsOf(dataset).flatMap(({ edition: { document, value } }) =>
        [
          { keys: value.rows.map((row) => row.place), list: ["rows"], at: "place" },
          {
            keys: value.finer.map(({ place, measure, source }) => `${place} ${measure} ${source}`),
            list: ["finer"],
            at: "place",
          },
          {
            keys: value.confirmations.map(
              ({ place, publisher, address }) => `${place} ${address ?? publisher}`,
            ),
            list: ["confirmations"],
            at: "place",
          },
        ].flatMap((keyed) => repeats(document, keyed)),
      ),
    ];
  },
};

function ofResults({ results }: ResultTable): Keyed {
  const keys = results.map(({ benchmark, setting, model }) => `${benchmark} ${setting} ${model}`);
  return { keys, list: ["results"], at: "model" };
}

/** By place and then year, as indicators-in-order wants them: then none of the thousands stands twice. */
function standInOrder({ values }: Indicator): boolean {
  return values.every(({ place, year }, i) => {
    const before = values[i - 1];
    return !before || (before.place === place ? before.year < year : before.place < place);
  });
}

function ofValues({ values }: Indicator): Keyed {
  return { keys: values.map(({ place, year }) => `${place} ${year}`), list: ["values"], at: "year" };
}

function ofChanges(changes: readonly Change[]): Keyed {
  const keys = changes.map(({ date, dataset, kind, summary }) => [date, dataset, kind, summary].join(" "));
  return { keys, list: [], at: "dataset" };
}

/** The models in either order. */
function ofPairs({ pairs }: PairedRun): Keyed {
  const keys = pairs.map(({ benchmark, setting, models: [a, b] }) =>
    a < b ? `${benchmark} ${setting} ${a} ${b}` : `${benchmark} ${setting} ${b} ${a}`,
  );
  return { keys, list: ["pairs"], at: "models" };
}

function repeatedMeasures(document: JsonDocument, index: { pillars: string[]; facets: string[] }): Fault[] {
  const measures = [...index.pillars, ...index.facets];
  return measures.flatMap((measure, i) => {
    if (measures.indexOf(measure) === i && measure !== "overall") return [];
    const inPillars = i < index.pillars.length;
    const path = inPillars ? ["pillars", i] : ["facets", i - index.pillars.length];
    return [
      faultAt(document, path, "another score has this id already", "Give each score an id of its own."),
    ];
  });
}
