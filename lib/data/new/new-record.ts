import type { DataFolder } from "../assemble-dataset";
import { formatPath, type JsonPath } from "../fault";
import { checkNew } from "./check-new";
import { flagAt } from "./commands";
import type { Kind } from "./fields";
import { type FlagReader, type Flags, readFlags } from "./flags";
import { insertRecord } from "./insert-record";
import { ISO_CODES } from "./iso-codes";
import { notUnderstood, type Outcome } from "./outcome";
import { type Problem, problemAt } from "./problem";
import { suggestCode } from "./suggest-code";

export type RecordKind = Extract<Kind, "place" | "model" | "benchmark" | "source" | "party">;

type RecordForm = {
  file: string;
  list: JsonPath;
  toRecord(read: FlagReader): Readonly<Record<string, unknown>> & { id: string };
};

const FORMS: Readonly<Record<RecordKind, RecordForm>> = {
  place: { file: "places.json", list: ["places"], toRecord: toPlace },
  party: { file: "parties.json", list: [], toRecord: toParty },
  model: { file: "models.json", list: [], toRecord: toModel },
  benchmark: { file: "benchmarks.json", list: [], toRecord: toBenchmark },
  source: { file: "sources.json", list: [], toRecord: toSource },
};

/** One more record in its list file, from flags; all required ones must be given. `force` replaces the one there. */
export function newRecord(folder: DataFolder, kind: RecordKind, flags: Flags, force: boolean): Outcome {
  const { file, list, toRecord } = FORMS[kind];
  const read = readFlags(flags);
  const record = toRecord(read);
  if (read.problems.length > 0) return notUnderstood(read.problems);
  const before = folder.files.find(({ path }) => path === file);
  const inserted = before ? insertRecord(before.text, list, record, force) : NO_LIST;
  if (!inserted.ok) return notUnderstood([refusal(inserted.why, `${folder.name}/${file}`, record.id)]);
  return checkNew(folder, [{ path: file, text: inserted.text, added: inserted.lines }], [], (path) => {
    const start = `${formatPath([...list, inserted.at])}.`;
    return path.startsWith(start) ? flagAt(kind, path.slice(start.length)) : undefined;
  });
}

const NO_LIST = { ok: false, why: "no list" } as const;

function refusal(why: "there" | "no list", file: string, id: string): Problem {
  return why === "there"
    ? problemAt({ value: id }, `${file} has it already`, "--force replaces it; another id adds another.")
    : problemAt({}, `${file} is no list to add to`, "Put it right first; npm run data:check tells how.");
}

function toPlace(read: FlagReader) {
  const id = read.text("ISO3");
  const alpha2 = read.textOrNull("alpha2") ?? ISO_CODES.find(({ alpha3 }) => alpha3 === id)?.alpha2;
  if (alpha2 === undefined) {
    const remedy = suggestCode(id, "Write its three capitals, or give --alpha2 too.");
    read.problems.push(problemAt({ value: id }, "ISO 3166-1 has no such code", remedy));
  }
  const [region, subregion] = [read.textOrNull("region"), read.textOrNull("subregion")];
  return { id, alpha2, kind: read.text("kind"), region, subregion };
}

function toParty(read: FlagReader) {
  return { id: read.text("id"), name: read.text("name"), country: read.textOrNull("country") };
}

function toModel(read: FlagReader) {
  const source = read.textOrNull("source");
  const facts = [
    "released",
    "parameters",
    "context",
    "weights",
    "licence",
    "code",
    "training-data",
    "price",
  ].filter(read.isGiven);
  if (source === null && facts.length > 0) {
    read.refuse("source", `a source must say --${facts.join(", --")}`, "Give --source, or leave these out.");
  }
  const known = <T>(value: T | null) => (value === null ? null : { value, source });
  const parameters = read.textOrNull("parameters");
  return {
    id: read.text("id"),
    name: read.text("name"),
    kind: "model",
    maker: read.textOrNull("maker"),
    family: read.textOrNull("family"),
    released: known(read.textOrNull("released")),
    parameters: known(parameters === null ? null : toParameters(parameters, read)),
    context: known(read.numberOrNull("context")),
    weights: known(read.textOrNull("weights")),
    licence: known(read.textOrNull("licence")),
    code: known(read.textOrNull("code")),
    trainingData: known(read.textOrNull("training-data")),
    training: null,
    prices: read
      .list("price")
      .map((price) => ({ ...toPrice(price, read), conditions: read.list("condition"), source })),
    remarks: read.list("remark"),
  };
}

function toParameters(text: string, read: FlagReader) {
  const match = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(text);
  if (!match) read.refuse("parameters", "this is no total, or total/active", "Write it like 20 or 671/37.");
  const [, total, active] = match ?? [];
  return { total: Number(total), active: active === undefined ? null : Number(active) };
}

function toPrice(text: string, read: FlagReader) {
  const [input, output, currency, date, ...rest] = text.split(",");
  const isPrice = [input, output].every((price) => price && !Number.isNaN(Number(price)));
  if (date === undefined || rest.length > 0 || !isPrice) {
    read.refuse("price", "this is no input,output,currency,date", "Write it like 0.27,1.1,USD,2026-11.");
  }
  return { input: Number(input), output: Number(output), currency, date };
}

function toBenchmark(read: FlagReader) {
  return {
    id: read.text("id"),
    name: read.text("name"),
    kind: read.textOrNull("kind") ?? "benchmark",
    domain: read.text("domain"),
    subject: read.text("subject"),
    partOf: read.textOrNull("part-of"),
    proxyFor: read.textOrNull("proxy-for"),
    metric: read.text("metric"),
    scoring: read.textOrNull("scoring"),
    unit: read.text("unit"),
    range: toRange(read),
    higherIsBetter: read.yesOrNo("higher-is-better"),
    items: read.numberOrNull("items"),
    language: read.textOrNull("language"),
    source: read.text("source"),
    remarks: read.list("remark"),
  };
}

function toRange(read: FlagReader) {
  const [min, max] = [read.numberOrNull("min"), read.numberOrNull("max")];
  if (min !== null && max !== null && max <= min)
    read.refuse("max", "--min is not less", "Write the least and the most.");
  return { min, max };
}

function toSource(read: FlagReader) {
  return {
    id: read.text("id"),
    title: read.text("title"),
    publisher: read.text("publisher"),
    published: read.textOrNull("published"),
    address: read.textOrNull("address"),
    grade: read.text("grade"),
    terms: {
      reuse: read.text("reuse"),
      words: read.textOrNull("words"),
      address: read.textOrNull("terms-address"),
      secondHand: read.yesOrNo("second-hand"),
    },
    copies: read.list("copy").map(toCopy),
    retrieved: read.text("retrieved"),
    remarks: read.list("remark"),
  };
}

/** `https://…@revision`; an @ inside the address itself is followed by a slash somewhere. */
function toCopy(text: string) {
  const match = /^(.*)@([^@/]+)$/.exec(text);
  return { address: match?.[1] ?? text, revision: match?.[2] ?? null };
}
