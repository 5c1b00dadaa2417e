import type { ApiFile } from "./api-file";
import type { ApiInput } from "./api-input";
import { claimFiles } from "./claim-files";
import { contentsFile } from "./contents-file";
import { countryFiles } from "./country-files";
import { dataPackageFile } from "./data-package";
import { datasetFiles, withheldDataset } from "./dataset-files";
import { descriptionFiles } from "./description-files";
import { editionTableFiles, withheldTables } from "./edition-tables";
import { modelFiles } from "./model-files";
import { pairTables } from "./pair-tables";
import { rankingTables } from "./ranking-tables";
import { robustnessTables } from "./robustness-tables";

/** Every file of the static API, the list of them first. */
export function apiFiles(input: ApiInput): ApiFile[] {
  const { entries, version, allowRestricted } = input;
  const tables = [...rankingTables(input), ...robustnessTables(input), ...pairTables(input)];
  const figures = [
    ...editionTableFiles(tables, input),
    ...countryFiles(input),
    ...modelFiles(input),
    ...claimFiles(input),
    ...entries.flatMap((entry) => datasetFiles(entry, version, allowRestricted)),
  ];
  const files = [...figures, dataPackageFile(figures, version), ...descriptionFiles()];
  const withheld = [
    ...withheldTables(tables, input),
    ...entries.flatMap((entry) => withheldDataset(entry, allowRestricted)),
  ];
  return [contentsFile(files, withheld, version), ...files];
}
