import { datasetFiles, type ExportedFile } from "@/lib/export/dataset-files";
import { dataVersion, loadDatasetEntries } from "./load";

/** True where the deployment says at build that it may hand out restricted sets in bulk. */
export const ALLOW_RESTRICTED_DOWNLOADS = process.env.ALLOW_RESTRICTED_DOWNLOADS === "1";

let cached: ExportedFile[] | undefined;

/** Every download of every dataset whose terms allow it; made once a process. */
export function loadDatasetFiles(): ExportedFile[] {
  cached ??= loadDatasetEntries().flatMap((entry) =>
    datasetFiles(entry, dataVersion(), ALLOW_RESTRICTED_DOWNLOADS),
  );
  return cached;
}
