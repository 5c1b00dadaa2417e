import type { Dataset } from "../assemble-dataset";
import { type BracketChange, bracketChanges } from "./bracket-changes";
import type { RecordKind } from "./data-record";
import { dataRecords } from "./data-records";
import { type FieldChanges, fieldChanges } from "./field-changes";
import { matchRecords, type Unmatched } from "./match-records";
import { namesOf } from "./names";
import { type RankChange, rankChanges } from "./rank-changes";
import { type TitleChange, titleChanges } from "./title-changes";
import { type VerdictChange, verdictChanges } from "./verdict-changes";

/** A record that came or went. */
export type RecordNote = {
  kind: RecordKind;
  /** "Brazil" */
  subject: string;
  /** "Global AI Index 2024"; empty where its kind says all. */
  within: string;
  /** How many records came or went as its parts. */
  parts: number;
  file: string;
  line: number;
};

/** What a change of the data does; a list is empty where there is nothing of the kind. */
export type DatasetDiff = FieldChanges & {
  ranks: RankChange[];
  /** Countries that came into an edition that both sides have, or left it. */
  placesIn: RecordNote[];
  placesOut: RecordNote[];
  /** Every other record that one side alone has. */
  added: RecordNote[];
  removed: RecordNote[];
  brackets: BracketChange[];
  titles: TitleChange[];
  verdicts: VerdictChange[];
};

/** Compares two datasets record by record, and what the site says of them. Order and layout of files are no difference. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const names = namesOf(after, before);
  const matched = matchRecords(dataRecords(before, names), dataRecords(after, names));
  const [added, removed] = [matched.added.map(toNote), matched.removed.map(toNote)];
  const isRow = ({ kind }: RecordNote) => kind === "row";
  const isOther = (note: RecordNote) => !isRow(note);
  return {
    ...fieldChanges(matched),
    ranks: rankChanges(before, after, names),
    placesIn: added.filter(isRow),
    placesOut: removed.filter(isRow),
    added: added.filter(isOther),
    removed: removed.filter(isOther),
    brackets: bracketChanges(before, after, names),
    titles: titleChanges(before, after),
    verdicts: verdictChanges(before, after),
  };
}

function toNote({ record, parts }: Unmatched): RecordNote {
  const { kind, subject, within, document, path } = record;
  return { kind, subject, within, parts, file: document.file, line: document.lineOf(path) };
}
