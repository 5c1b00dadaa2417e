import { UNITS } from "@/lib/data/models-schema";
import { TASK_DOMAINS } from "@/lib/models/task-domains";

/** A flag of `data:new`, without its dashes. */
export type Field = {
  flag: string;
  /** What stands for it in a command to copy; quoted there where it has blanks. */
  example: string;
  /** What it means, in a few words. */
  help: string;
  required?: true;
  /** May be given several times. */
  many?: true;
};

export type Kind = "edition" | "results" | "place" | "model" | "benchmark" | "source" | "party" | "claim";

export type KindFields = {
  /** Words without a flag, in order; all are required. */
  positionals: readonly { name: string; example: string }[];
  fields: readonly Field[];
};

const remark: Field = {
  flag: "remark",
  example: "…",
  help: "in English: what is odd or weak about it",
  many: true,
};
const id: Field = { flag: "id", example: "kebab-case-id", help: "the id in kebab-case", required: true };
const csv: Field = { flag: "csv", example: "file.csv", help: "the CSV file, in UTF-8", required: true };
const decimal: Field = { flag: "decimal", example: "comma", help: "the decimal mark: comma or point" };
const ignore: Field = { flag: "ignore", example: "Notes,Region", help: "columns to leave out", many: true };

/** Every flag of every subcommand but --dry-run, --force, --data and --help. */
export const KIND_FIELDS: Readonly<Record<Kind, KindFields>> = {
  edition: {
    positionals: [
      { name: "index", example: "global-ai-index" },
      { name: "year", example: "2026" },
    ],
    fields: [
      csv,
      { flag: "source", example: "global-ai-index-2026", help: "id in data/sources.json", required: true },
      { flag: "published", example: "2026-12-01", help: "when; left out, the source's own date" },
      { flag: "partial", example: "93", help: "how many the publisher ranked, where the file has fewer" },
      { flag: "precision", example: "0.01", help: "the printed unit; left out, read from the figures" },
      {
        flag: "ranked-by",
        example: "us",
        help: "publisher, or us: ranks are then computed where the file has none",
      },
      { flag: "status", example: "published", help: "published, recomputed, derived or imputed" },
      { flag: "map", example: "Skills=talent,Score=overall", help: "column=what it is, …", many: true },
      ignore,
      decimal,
      {
        flag: "pillars",
        example: "government,data",
        help: "where this edition has other pillars than the index",
      },
      { flag: "scale", example: "0,100", help: "where this edition has another scale than the index" },
    ],
  },
  results: {
    positionals: [{ name: "table", example: "some-leaderboard" }],
    fields: [
      csv,
      { flag: "title", example: "A leaderboard", help: "of the table, in English", required: true },
      { flag: "measured-by", example: "a-party", help: "id in data/parties.json", required: true },
      { flag: "measured", example: "2026-11-01", help: "when", required: true },
      { flag: "source", example: "some-leaderboard", help: "id in data/sources.json", required: true },
      {
        flag: "setting",
        example: "zero-shot=zero-shot, English",
        help: "id=words, as the measurer says",
        required: true,
        many: true,
      },
      { flag: "run", example: "some-run", help: "tables of one run share it; left out, the table's id" },
      {
        flag: "relation",
        example: "sber=none-known",
        help: "of measurer to maker; left out, unknown",
        many: true,
      },
      { flag: "status", example: "published", help: "published or recomputed" },
      { flag: "plus-minus", example: "95 % interval", help: "what is printed after ±, in English" },
      { flag: "map", example: "GPQA=gpqa-diamond,LLM=model", help: "column=what it is, …", many: true },
      ignore,
      decimal,
      remark,
    ],
  },
  place: {
    positionals: [{ name: "ISO3", example: "KAZ" }],
    fields: [
      {
        flag: "kind",
        example: "country|territory|aggregate",
        help: "country, territory or aggregate",
        required: true,
      },
      { flag: "region", example: "Asia", help: "UN M49 region, or none", required: true },
      { flag: "subregion", example: "Central Asia", help: "UN M49 sub-region, or none", required: true },
      { flag: "alpha2", example: "KZ", help: "where ISO has none for the code" },
    ],
  },
  party: {
    positionals: [],
    fields: [
      id,
      { flag: "name", example: "Some Lab", help: "as it calls itself", required: true },
      { flag: "country", example: "RUS", help: "ISO alpha-3; left out, unknown" },
    ],
  },
  model: {
    positionals: [],
    fields: [
      id,
      { flag: "name", example: "Some Model 1", help: "as its maker writes it", required: true },
      { flag: "maker", example: "some-lab", help: "id in data/parties.json, or none", required: true },
      { flag: "family", example: "some-model", help: "that its versions share" },
      { flag: "source", example: "some-readme", help: "of the facts that follow; needed where one is given" },
      { flag: "released", example: "2026-11", help: "year, month or day" },
      { flag: "parameters", example: "671/37", help: "billions: total, or total/active" },
      { flag: "context", example: "128000", help: "tokens it can take in" },
      { flag: "weights", example: "open", help: "open or closed" },
      { flag: "licence", example: "MIT", help: "of the weights, in the maker's words" },
      { flag: "code", example: "MIT", help: "licence of the program code" },
      { flag: "training-data", example: "closed", help: "open or closed" },
      { flag: "price", example: "0.27,1.1,USD,2026-11", help: "input,output,currency,date", many: true },
      {
        flag: "condition",
        example: "vat-included",
        help: "of the prices: one-price, vat-included, off-peak, reseller",
        many: true,
      },
      remark,
    ],
  },
  benchmark: {
    positionals: [],
    fields: [
      id,
      { flag: "name", example: "Some Benchmark", help: "as its makers write it", required: true },
      { flag: "domain", example: "science", help: TASK_DOMAINS.join(", "), required: true },
      {
        flag: "subject",
        example: "school-science",
        help: "what its items ask; words in messages/, data.subjects",
        required: true,
      },
      { flag: "metric", example: "accuracy", help: "in English", required: true },
      {
        flag: "unit",
        example: UNITS.join("|"),
        help: UNITS.join(", "),
        required: true,
      },
      { flag: "min", example: "0", help: "the least a result can be, or none", required: true },
      { flag: "max", example: "100", help: "the most, or none", required: true },
      { flag: "higher-is-better", example: "yes|no", help: "yes or no", required: true },
      { flag: "source", example: "some-paper", help: "id in data/sources.json", required: true },
      { flag: "kind", example: "benchmark", help: "benchmark, price or mean; left out, benchmark" },
      { flag: "scoring", example: "right-or-wrong", help: "right-or-wrong or graded; left out, unknown" },
      { flag: "items", example: "198", help: "of the whole benchmark" },
      { flag: "language", example: "en", help: "of the questions" },
      { flag: "part-of", example: "gpqa-diamond", help: "the benchmark of which it is a slice" },
      { flag: "proxy-for", example: "law", help: "a domain for which it is only the nearest thing" },
      remark,
    ],
  },
  source: {
    positionals: [],
    fields: [
      id,
      { flag: "title", example: "The title", help: "as published", required: true },
      { flag: "publisher", example: "The publisher", help: "who published it", required: true },
      { flag: "published", example: "2026-12-01", help: "year, month or day, or none", required: true },
      { flag: "address", example: "https://example.org/", help: "where it stands, or none", required: true },
      {
        flag: "grade",
        example: "publisher|confirmed|copied-once",
        help: "publisher, confirmed or copied-once",
        required: true,
      },
      {
        flag: "reuse",
        example: "open|share-alike|non-commercial|no-derivatives|restricted|unknown",
        help: "open, share-alike, non-commercial, no-derivatives, restricted or unknown",
        required: true,
      },
      { flag: "retrieved", example: "2026-12-02", help: "the day you looked it up", required: true },
      { flag: "words", example: "All rights reserved", help: "the publisher's words on reuse" },
      { flag: "terms-address", example: "https://example.org/terms", help: "where these stand" },
      { flag: "second-hand", example: "yes", help: "yes where the words are somebody else's quotation" },
      {
        flag: "copy",
        example: "https://example.org/copy",
        help: "of the figures: address[@revision]",
        many: true,
      },
      remark,
    ],
  },
  claim: {
    positionals: [],
    fields: [
      id,
      { flag: "speaker", example: "sberbank", help: "who said it", required: true },
      { flag: "said", example: "2026-11", help: "when, as exactly as known", required: true },
      {
        flag: "kind",
        example: "comparison|fact|intent|forecast|opinion",
        help: "comparison, fact, intent, forecast or opinion",
        required: true,
      },
      { flag: "topic", example: "cost", help: "what it is about", required: true },
      {
        flag: "report",
        example: "Reuters|2026-11-02|none",
        help: "publisher|date|address, none where unknown",
        required: true,
        many: true,
      },
      { flag: "occasion", example: "elsewhere", help: "article or elsewhere; left out, elsewhere" },
      { flag: "order", example: "20", help: "its place in the list of claims; left out, the last" },
      { flag: "said-on", example: "2026-11-02", help: "the day from which a comparison counts" },
      {
        flag: "wording",
        example: "ar|the words",
        help: "language|the words as published, with … at their end where they are a part of what was said",
      },
      { flag: "domain", example: "science", help: "of a comparison" },
      { flag: "stronger", example: "model-id", help: "of a comparison" },
      { flag: "weaker", example: "model-id", help: "of a comparison" },
      { flag: "clause", example: '{"kind":"unsourced"}', help: "of a fact, as JSON", many: true },
      remark,
    ],
  },
};
