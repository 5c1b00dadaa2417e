import { present } from "@/lib/present";
import type { Source } from "./schema";

/** @throws RangeError where there is no such source: the data rules do not let that happen. */
export function sourceById(sources: readonly Source[], id: string): Source {
  return present(
    sources.find((source) => source.id === id),
    `source ${id}`,
  );
}
