import type { Problem } from "./problem";

/**
 * A file of data/ with the whole text that it shall have; `path` is relative to the data folder. `added` are the
 * lines that are new in it, left out where all are.
 */
export type NewFile = { path: string; text: string; added?: string };

/** What `data:new` would write and what the contributor should know of it, or why it writes nothing. */
export type Outcome =
  | { ok: true; files: NewFile[]; notes: string[] }
  | { ok: false; problems: Problem[]; faults: string[]; advice: string[] };

export function notUnderstood(problems: Problem[], advice: string[] = []): Outcome {
  return { ok: false, problems, faults: [], advice };
}
