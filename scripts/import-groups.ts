/**
 * Writes the members of the groups in data/groups.json from a CSV table; all else there stays, and a group must
 * stand there before its members are imported.
 *
 *     tsx scripts/import-groups.ts <groups.csv> [data folder]
 *
 * Reads the columns group, iso3, member_from and member_until, which is empty for a member.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { formatDataFile } from "@/lib/data/format-data-file";
import { groupsSchema } from "@/lib/data/indicators-schema";
import { readCsvRecords } from "@/lib/data/round-trip/csv-records";
import { toMembers } from "@/lib/data/round-trip/list-rows";

const headsSchema = z.array(groupsSchema.element.omit({ members: true }).strip());

const [csvFile, dataFolder = "data"] = process.argv.slice(2);
if (csvFile === undefined) {
  console.error("Usage: tsx scripts/import-groups.ts <groups.csv> [data folder]");
  process.exitCode = 2;
} else {
  const file = join(dataFolder, "groups.json");
  const records = readCsvRecords(csvFile);
  const heads = headsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const groups = heads.map((head) => ({ ...head, members: toMembers(records, head.id) }));
  writeFileSync(file, formatDataFile(groupsSchema.parse(groups)));
  console.log(`${file}: ${groups.length} groups`);
}
