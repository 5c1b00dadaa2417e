import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Citation } from "./citation";
import { type CslItem, type OwnRecords, toCslItem } from "./csl-item";

/** Its ASCII loses letters of other scripts, which Biber and today's BibTeX read; ids are fit for labels as they are. */
const BIBTEX = { asciiOnly: false, useIdAsLabel: true, checkLabel: false };
Object.assign(plugins.config.get("@bibtex").format, BIBTEX);

/** A dataset's source as APA 7, BibTeX and CSL-JSON. */
export function citeDataset(entry: DatasetEntry, own: OwnRecords): Citation {
  const item = toCslItem(entry, own);
  const apa = { format: "text", template: "apa", lang: "en-US" } as const;
  return {
    apa: new Cite([item]).format("bibliography", apa).trim(),
    bibtex: new Cite([toBibtexItem(item)]).format("bibtex").trim(),
    csl: item,
  };
}

/**
 * BibTeX knows a year and a month; the library would write a day into the month's name, and the day of the look-up into
 * the note, where it is said how the reader came by the figures.
 */
function toBibtexItem({ issued, accessed, ...item }: CslItem) {
  if (!issued) return item;
  return { ...item, issued: { "date-parts": issued["date-parts"].map((parts) => parts.slice(0, 2)) } };
}
