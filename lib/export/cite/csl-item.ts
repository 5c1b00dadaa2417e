import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Source } from "@/lib/data/schema";

/** What a reference names, in the Citation Style Language's JSON (CSL 1.0.2). */
export type CslItem = {
  id: string;
  type: "dataset";
  title: string;
  author: { literal: string }[];
  issued?: CslDate;
  /** The day on which we looked the figures up; of our own records, that of the data. */
  accessed: CslDate;
  URL?: string;
};

type CslDate = { "date-parts": number[][] };

/** What is cited where the records are our own, or brought together by us from many sources. */
export type OwnRecords = { name: string; project: string; date: string; address: string };

const COMPILED: readonly DatasetEntry["subject"]["kind"][] = [
  "groups",
  "models",
  "benchmarks",
  "parties",
  "claims",
  "sources",
];

/** The source of a dataset's figures: its publisher is their author. Sources that confirm single figures are not cited. */
export function toCslItem({ id, subject, sources: [source] }: DatasetEntry, own: OwnRecords): CslItem {
  if (!source || COMPILED.includes(subject.kind)) return toOwnItem(id, own);
  return toSourceItem(source);
}

function toSourceItem({ id, title, publisher, published, address, retrieved }: Source): CslItem {
  return {
    id,
    type: "dataset",
    title,
    author: [{ literal: publisher }],
    ...(published !== null && { issued: toCslDate(published) }),
    accessed: toCslDate(retrieved),
    ...(address !== null && { URL: address }),
  };
}

function toOwnItem(id: string, { name, project, date, address }: OwnRecords): CslItem {
  return {
    id: `ai-standings-${id}`,
    type: "dataset",
    title: name,
    author: [{ literal: project }],
    issued: toCslDate(date),
    accessed: toCslDate(date),
    ...(URL.canParse(address) && { URL: address }),
  };
}

/** "2024", "2024-09" and "2024-09-19" as they are known, and no finer. */
function toCslDate(partial: string): CslDate {
  return { "date-parts": [partial.split("-").map(Number)] };
}
