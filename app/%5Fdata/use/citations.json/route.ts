import { dataVersion, loadDatasetEntries } from "@/lib/data/load";
import { citeDataset } from "@/lib/export/cite/cite-dataset";
import { toOwnRecords } from "@/lib/views/own-records";

export const dynamic = "force-static";

export function GET() {
  const { date } = dataVersion();
  return Response.json(
    Object.fromEntries(
      loadDatasetEntries().map((entry) => [entry.id, citeDataset(entry, toOwnRecords(entry, date))]),
    ),
  );
}
