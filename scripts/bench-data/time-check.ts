import type { DataFolder } from "@/lib/data/assemble-dataset";
import { checkDataset } from "@/lib/data/check-dataset";
import { DATA_FILE_KINDS } from "@/lib/data/json-schemas";

export type CheckTimes = { checkMs: number; shapeMs: number };

/** Medians of checking everything and of JSON.parse and the schema alone, run in turns. Throws where there is a fault. */
export function timeCheck(folder: DataFolder, rounds: number): CheckTimes {
  const times = Array.from({ length: rounds }, () => ({
    shapeMs: timeOf(() => parseAndValidate(folder)),
    checkMs: timeOf(() => {
      const [fault] = checkDataset(folder).faults;
      if (fault)
        throw new Error(`${fault.file}:${fault.line} ${fault.path}: ${fault.value}, but ${fault.why}`);
    }),
  }));
  return {
    checkMs: median(times.map(({ checkMs }) => checkMs)),
    shapeMs: median(times.map(({ shapeMs }) => shapeMs)),
  };
}

/** Gives all of it, so that it is held as the check holds it. */
function parseAndValidate({ files }: DataFolder): unknown[] {
  return files.map(({ path, text }) => {
    const value: unknown = JSON.parse(text);
    return schemaOf(`data/${path}`)?.parse(value);
  });
}

function schemaOf(file: string) {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`).test(file);
  return DATA_FILE_KINDS.find(({ files }) => {
    const [taken, excluded] = [
      files.filter((each) => !each.startsWith("!")),
      files.filter((each) => each.startsWith("!")),
    ];
    return taken.some(fits) && !excluded.some((pattern) => fits(pattern.slice(1)));
  })?.schema;
}

function timeOf(run: () => void): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
