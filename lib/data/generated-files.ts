/** Folders of data/ that commands write from the rest of it: they hold no figure that a source gave. */
const GENERATED = ["schemas/", "derived/"] as const;

/** Takes a path from data/ on. */
export function isGenerated(path: string): boolean {
  return GENERATED.some((folder) => path.startsWith(folder));
}
