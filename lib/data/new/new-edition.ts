import { assembleDataset, type DataFolder, type Dataset } from "../assemble-dataset";
import { suggest } from "../closest-word";
import { formatDataFile } from "../format-data-file";
import type { Edition } from "../schema";
import { checkNew } from "./check-new";
import { commandFor, flagAt } from "./commands";
import { type Head, readHead } from "./edition-head";
import { inOrder, isRankedHere, rankRows, tieProblems } from "./edition-ranks";
import { existsProblems } from "./exists-problems";
import { type FlagReader, type Flags, readFlags } from "./flags";
import { notUnderstood, type Outcome } from "./outcome";
import { englishName } from "./place-names";
import { type Problem, problemAt } from "./problem";
import { readCsv } from "./read-csv";
import { type Row, readRows } from "./read-edition-rows";

/** A column holds more decimals than anybody prints: the figures of a workbook. */
const MOST_PRINTED_DECIMALS = 4;

/** The file of an edition, from a CSV file and flags; index, year and all required flags must be given. */
export function newEdition(folder: DataFolder, flags: Flags, csv: Uint8Array, force: boolean): Outcome {
  const { dataset } = assembleDataset(folder);
  const read = readFlags(flags);
  const indexId = read.text("index");
  const found = dataset.indices.find(({ id }) => id === indexId);
  if (!found) {
    const ids = dataset.indices.map(({ id }) => id);
    const remedy = suggest(
      indexId,
      ids,
      `There are ${ids.join(", ")}. A new index needs its index.json first.`,
    );
    return notUnderstood([problemAt({ value: indexId }, `${folder.name}/indices has no such index`, remedy)]);
  }
  const index = found.index.value;
  const head = readHead(dataset, index, read);
  const path = `indices/${index.id}/${head.edition}.json`;
  const table = readCsv(csv);
  const {
    rows,
    columns,
    decimals,
    problems: ofRows,
  } = table.ok
    ? { ...readRows(table.table, index, head, read), columns: table.table.header.length }
    : { rows: [], columns: 0, decimals: 0, problems: table.problems };
  const kept = found.editions.find(({ value }) => value.edition === head.edition)?.value;
  const ties = isRankedHere(head, rows) ? tieProblems(rows, aggregatesOf(dataset)) : [];
  const problems = [
    ...read.problems,
    ...existsProblems(folder, path, force),
    ...lossProblems(kept),
    ...ofRows,
    ...ties,
  ];
  if (problems.length > 0) return notUnderstood(problems, sourceAdvice(dataset, read));
  const ranked = isRankedHere(head, rows) ? rankRows(rows, aggregatesOf(dataset)) : rows;
  const content = toEdition(head, kept, ranked, decimals, read);
  const notes = notesOn(content, read, columns);
  const lines = new Map(
    content.rows.map((row, i) => [i, rows.find(({ place }) => place === row.place)?.line]),
  );
  return checkNew(folder, [{ path, text: formatDataFile(content) }], notes, (faultPath) => {
    const [, at, rest] = /^rows\[(\d+)\]\.?(.*)$/.exec(faultPath) ?? [];
    const row = content.rows[Number(at)];
    return row
      ? `row ${lines.get(Number(at))} (${englishName(row.place)}) ${rest}`
      : flagAt("edition", faultPath);
  });
}

function toEdition(
  { partial, pillars, scale, precision, ...rest }: Head,
  kept: Edition | undefined,
  ranked: readonly Row[],
  decimals: number,
  read: FlagReader,
) {
  const said = read.list("own-order").map(toOwnOrder);
  const ownOrder = said.length > 0 ? said : (kept?.ownOrder ?? []);
  const printed = decimals > MOST_PRINTED_DECIMALS ? 0 : Number(`1e-${decimals}`);
  return {
    index: rest.index,
    edition: rest.edition,
    published: rest.published,
    source: rest.source,
    ...(pillars && { pillars }),
    ...(scale && { scale }),
    rankedBy: rest.rankedBy,
    status: rest.status,
    precision: read.isGiven("precision") && precision !== null ? precision : printed,
    coverage: {
      places: partial ?? ranked.filter(({ rank }) => rank !== null).length,
      partial: partial !== null,
    },
    weights: kept?.weights ?? null,
    rows: inOrder(ranked).map(({ line: _, ...row }) => ({
      place: row.place,
      rank: row.rank,
      overall: row.overall,
      pillars: row.pillars,
      facets: row.facets,
    })),
    ...(ownOrder.length > 0 && { ownOrder }),
    finer: kept?.finer ?? [],
    confirmations: kept?.confirmations ?? [],
  };
}

/** What stands in rows and in no column of a CSV file must not go without a word. */
function lossProblems(kept: Edition | undefined): Problem[] {
  const rows =
    kept?.rows.filter(({ source, imputed }) => source !== undefined || imputed !== undefined) ?? [];
  if (rows.length === 0) return [];
  const why = `${rows.length} rows of the edition have a source or imputed measures of their own, which would be lost`;
  return [problemAt({}, why, "Change the lines of the file by hand.")];
}

type OwnOrder = NonNullable<Edition["ownOrder"]>[number];

function toOwnOrder(text: string): OwnOrder {
  const [places = "", ...reason] = text.split("=");
  return { places: places.split(",").map((id) => id.trim()), reason: reason.join("=").trim() };
}

function aggregatesOf(dataset: Dataset): string[] {
  return dataset.places.value.places.filter(({ kind }) => kind === "aggregate").map(({ id }) => id);
}

function notesOn(content: ReturnType<typeof toEdition>, read: FlagReader, columns: number): string[] {
  const { rows, coverage, precision, published } = content;
  const unit = precision === 0 ? "every digit of a workbook" : `steps of ${precision}`;
  return [
    `${rows.length} rows of ${columns} columns; ${coverage.places} places ranked${coverage.partial ? ", of which some are missing" : ""}.`,
    ...(read.isGiven("precision")
      ? []
      : [`Precision: ${unit}, read from the figures; --precision says otherwise.`]),
    ...(read.isGiven("published")
      ? []
      : [`Published ${published}, as its source; --published says otherwise.`]),
  ];
}

function sourceAdvice(dataset: Dataset, read: FlagReader): string[] {
  const id = read.text("source");
  if (dataset.sources.value.some((source) => source.id === id)) return [];
  return [`The source ${id} is not there yet. Add it:\n  ${commandFor("source", { id })}`];
}
