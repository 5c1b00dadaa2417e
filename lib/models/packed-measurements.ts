import type { Measurement } from "./measurement";

type Place = Pick<Measurement, "table" | "run" | "benchmark" | "setting">;
type Packed = [
  model: string,
  value: number,
  printed: string,
  items: number | null,
  right: number | null,
  line: number,
];

/** Measurements as a page sends them: what those of a row share stands once. */
export type PackedMeasurements = (Place & { results: Packed[] })[];

export function packMeasurements(measurements: readonly Measurement[]): PackedMeasurements {
  const rows = new Map<string, PackedMeasurements[number]>();
  for (const { table, run, benchmark, setting, ...result } of measurements) {
    const { model, value, printed, items, right, line } = result;
    const key = [table, benchmark, setting].join(" ");
    const row = rows.get(key) ?? { table, run, benchmark, setting, results: [] };
    row.results.push([model, value, printed, items, right, line]);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** What was packed of some of the models, row by row. */
export function unpackMeasurements(packed: PackedMeasurements, models: readonly string[]): Measurement[] {
  return packed.flatMap(({ results, ...place }) =>
    results
      .filter(([model]) => models.includes(model))
      .map(([model, value, printed, items, right, line]) => ({
        ...place,
        model,
        value,
        printed,
        items,
        right,
        line,
      })),
  );
}
