import { indexWord } from "@/lib/i18n/index-word";
import { placeName } from "@/lib/i18n/place-name";
import type { Dataset } from "../assemble-dataset";

/** English names for ids of a dataset; an id that has none stands for itself. */
export type Names = {
  place(id: string): string;
  index(id: string): string;
  /** "Global AI Index 2024" */
  edition(index: string, year: string): string;
  /** "Overall score", or the name of a pillar or facet. */
  measure(index: string, id: string): string;
  model(id: string): string;
  benchmark(id: string): string;
};

/** The names of the first dataset that knows an id. */
export function namesOf(...datasets: readonly Dataset[]): Names {
  const places = byId(datasets.map((dataset) => dataset.places.value.places));
  const models = byId(datasets.map((dataset) => dataset.models.value));
  const benchmarks = byId(datasets.map((dataset) => dataset.benchmarks.value));
  const index = (id: string) => orElse(() => indexWord("en", id, "name"), id);
  return {
    place(id) {
      const place = places.get(id);
      return place ? orElse(() => placeName("en", place), id) : id;
    },
    index,
    edition: (id, year) => `${index(id)} ${year}`,
    measure(id, measure) {
      if (measure === "overall") return "Overall score";
      return orElse(() => indexWord("en", id, measure).replaceAll("\u00ad", ""), measure);
    },
    model: (id) => models.get(id)?.name ?? id,
    benchmark: (id) => benchmarks.get(id)?.name ?? id,
  };
}

function byId<T extends { id: string }>(lists: readonly (readonly T[])[]): Map<string, T> {
  return new Map(lists.toReversed().flatMap((list) => list.map((one): [string, T] => [one.id, one])));
}

/** The words of the site throw where there are none; a diff must be readable before they are written. */
function orElse(name: () => string, otherwise: string): string {
  try {
    return name();
  } catch {
    return otherwise;
  }
}
