/** Whose ids do without the folder: the index, or the table, names itself. */
const FOLDERS_LEFT_OUT = ["indices", "results"];

/**
 * The id of a dataset: its path with slashes turned into dashes, without `indices` and `results` in front.
 * `indices/global-ai-index/2024` is `global-ai-index-2024`, `paired/simple-evals-ru` is `paired-simple-evals-ru`.
 */
export function datasetId(path: string): string {
  const [folder = "", ...rest] = path.split("/");
  return (FOLDERS_LEFT_OUT.includes(folder) ? rest : [folder, ...rest]).join("-");
}
