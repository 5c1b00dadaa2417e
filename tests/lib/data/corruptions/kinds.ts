import { formatPath } from "@/lib/data/fault";
import { formatDataFile } from "@/lib/data/format-data-file";
import { editFile } from "../valid-folder";
import { type Corruption, corruptSite, type Named } from "./corrupt";
import { changeLetter, pick, type Random } from "./random";
import { editAt, pickSite, type Site, type Subject, valueAt } from "./sites";

export type Kind = {
  group: "structure" | "references" | "ranks" | "ranges" | "totals" | "sources" | "duplicates" | "free";
  name: string;
  /** How many are made. */
  count: number;
  make(random: Random, subject: Subject): Corruption;
};

const keyOf = ({ path }: Site) => path.at(-1);
const isText = (site: Site): site is Site & { value: string } => typeof site.value === "string";
const isNumber = (site: Site): site is Site & { value: number } => typeof site.value === "number";
const isInRow = ({ file, path }: Site) => file.startsWith("indices/") && path[0] === "rows";
const isScore = (site: Site) =>
  isInRow(site) &&
  isNumber(site) &&
  (keyOf(site) === "overall" || ["pillars", "facets"].includes(String(site.path[2])));

const isRank = (site: Site) => isInRow(site) && keyOf(site) === "rank" && isNumber(site);
const isPillar = (site: Site) => isScore(site) && site.path[2] === "pillars";
const isOverall = (site: Site) => isScore(site) && keyOf(site) === "overall";
const isResult = (site: Site) =>
  site.file.startsWith("results/") && keyOf(site) === "value" && isNumber(site);

/** Replaces one of the sites that are fit by what `change` makes of it. */
function changing(
  isFit: (site: Site, subject: Subject) => boolean,
  change: (random: Random, site: Site, subject: Subject) => unknown,
): Kind["make"] {
  const fit = new WeakMap<Subject, readonly Site[]>();
  return (random, subject) => {
    const sites = fit.get(subject) ?? subject.sites.filter((candidate) => isFit(candidate, subject));
    fit.set(subject, sites);
    const site = pickSite(random, sites);
    return corruptSite(subject.folder, site, change(random, site, subject));
  };
}

/** A reference under one of the keys, alone or in a list, with one letter changed. */
function misspelling(...keys: readonly string[]): Kind["make"] {
  const isReference = (site: Site) => {
    const key = typeof keyOf(site) === "number" ? site.path.at(-2) : keyOf(site);
    return isText(site) && keys.includes(String(key));
  };
  return changing(isReference, (random, { value }) => changeLetter(random, String(value)));
}

/** Its scale, or that of its index. */
function scaleOf({ contents }: Subject, file: string): { min: number; max: number } {
  const ends = ["min", "max"].map((end) => {
    const own = valueAt(contents.get(file), ["scale", end]);
    return Number(own ?? valueAt(contents.get(file.replace(/[^/]+$/, "index.json")), ["scale", end]));
  });
  return { min: ends[0] ?? 0, max: ends[1] ?? 0 };
}

const ANOTHER_TYPE = (value: unknown): unknown => {
  if (typeof value === "string") return 7;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return {};
  return typeof value === "object" && value !== null ? [] : {};
};

function renameKey(random: Random, subject: Subject): Corruption {
  const site = pickSite(
    random,
    subject.sites.filter((candidate) => typeof keyOf(candidate) === "string"),
  );
  const [parent, old] = [site.path.slice(0, -1), String(keyOf(site))];
  const key = changeLetter(random, old);
  const rename = (record: unknown) =>
    Object.fromEntries(
      Object.entries(record ?? {}).map(([name, value]) => [name === old ? key : name, value]),
    );
  const edit = (text: string) => formatDataFile(editAt(JSON.parse(text), parent, rename));
  // An id that is a key, such as a setting, is missed where it is named.
  const usedAt = subject.sites.filter(({ file, value }) => file === site.file && value === old);
  return {
    folder: editFile(subject.folder, site.file, edit),
    what: `${site.file} ${site.path.join(".")}: key renamed to ${key}`,
    named: [{ file: site.file, path: site.path }, { file: site.file, path: [...parent, key] }, ...usedAt],
  };
}

function addText(random: Random, subject: Subject): Corruption {
  const { file } = pickSite(random, subject.sites);
  const text = pick(random, ["x", "}", "]", ",", "1", "// end", '"end"', "{}"] as const);
  return {
    folder: editFile(subject.folder, file, (content) => `${content}${text}`),
    what: `${file}: ${text} after the end`,
    named: [{ file, path: [] }],
  };
}

function swapRanks(random: Random, subject: Subject): Corruption {
  const ranks = subject.sites.filter(isRank);
  const first = pickSite(random, ranks);
  const second = pick(
    random,
    ranks.filter(({ file, value }) => file === first.file && value !== first.value),
  );
  const half = corruptSite(subject.folder, first, second.value);
  return corruptSite(half.folder, second, first.value, [first, second]);
}

/** By two fifths of the scale, up or down. */
function listFarScores({ value, file }: Site, subject: Subject): number[] {
  const { min, max } = scaleOf(subject, file);
  const far = (max - min) * 0.4;
  return [Number(value) + far, Number(value) - far].filter((score) => score >= min && score <= max);
}

/** Those far scores that another row of the edition stands between: only then can the order of ranks tell. */
function listScoresPastOthers(site: Site, subject: Subject): number[] {
  const others = (subject.sitesOf.get(site.file) ?? []).filter(
    (other) => isOverall(other) && isRanked(other, subject),
  );
  const isBetween = (score: number, a: number, b: number) => score > Math.min(a, b) && score < Math.max(a, b);
  return listFarScores(site, subject).filter((far) =>
    others.some(({ value }) => isBetween(Number(value), far, Number(site.value))),
  );
}

const isRanked = ({ file, path }: Site, { contents }: Subject) =>
  typeof valueAt(contents.get(file), ["rows", path[1] ?? 0, "rank"]) === "number";

/** With weights, and of a row with a total: else nothing tells what the pillar should be. */
const isWeighted = ({ file, path }: Site, { contents }: Subject) => {
  const overall = valueAt(contents.get(file), ["rows", path[1] ?? 0, "overall"]);
  const weight = valueAt(contents.get(file), ["weights", "values", path[3] ?? ""]);
  return typeof overall === "number" && typeof weight === "number" && weight > 0;
};

/** Of an edition that holds all ranks, or onto a rank that another row has: else the rank may be anybody's. */
function listRanksOneOff({ file, value }: Site, { sitesOf, contents }: Subject): number[] {
  const isPartial = valueAt(contents.get(file), ["coverage", "partial"]) === true;
  const isHeld = (rank: number) =>
    (sitesOf.get(file) ?? []).some((other) => isRank(other) && other.value === rank);
  return [Number(value) - 1, Number(value) + 1].filter((rank) => rank > 0 && (!isPartial || isHeld(rank)));
}

function dropSource(random: Random, subject: Subject): Corruption {
  const { sites } = subject;
  const site = pick(
    random,
    sites.filter(({ file, path }) => file === "sources.json" && path.length === 1),
  );
  const id = sites.find(
    ({ file, path }) => file === site.file && path[0] === site.path[0] && path[1] === "id",
  );
  const named: Named[] = sites.filter((other) => other.file !== "sources.json" && other.value === id?.value);
  return corruptSite(subject.folder, site, undefined, named);
}

function addSource(random: Random, subject: Subject): Corruption {
  const file = "sources.json";
  const records = subject.sites.filter((site) => site.file === file && site.path.length === 1);
  const { path, value } = pick(random, records);
  const id = `${valueAt(value, ["id"])}-2`;
  const added = editAt(value, ["id"], () => id);
  const edit = () => formatDataFile([...records.map((site) => site.value), added]);
  return {
    folder: editFile(subject.folder, file, edit),
    what: `${file}: ${id} added after ${path[0]}, which nothing names`,
    named: [{ file, path: [records.length] }],
  };
}

function repeatRecord(random: Random, subject: Subject): Corruption {
  const isRecord = ({ path, value }: Site) =>
    typeof path.at(-1) === "number" && path.length <= 2 && typeof value === "object" && value !== null;
  const site = pickSite(random, subject.sites.filter(isRecord));
  const list = site.path.slice(0, -1);
  const append = (records: unknown) => (Array.isArray(records) ? [...records, site.value] : records);
  const edit = (text: string) => formatDataFile(editAt(JSON.parse(text), list, append));
  const length = subject.sites.filter(
    ({ file, path }) => file === site.file && formatPath(path.slice(0, -1)) === formatPath(list),
  ).length;
  return {
    folder: editFile(subject.folder, site.file, edit),
    what: `${site.file} ${site.path.join(".")}: repeated`,
    named: [site, { file: site.file, path: [...list, length] }],
  };
}

/** One digit of a figure, another one. */
function changeDigit(random: Random, { value }: Site): number {
  const changed = changeLetter(random, String(value));
  return Number(changed) === value ? changeDigit(random, { file: "", path: [], value }) : Number(changed);
}

/** 300 corruptions of kinds that rules can know, listed before any was tried; free values are reported apart. */
export const KINDS: readonly Kind[] = [
  {
    group: "structure",
    name: "a key dropped",
    count: 25,
    make: changing(
      (site) => typeof keyOf(site) === "string",
      () => undefined,
    ),
  },
  { group: "structure", name: "a key renamed by a letter", count: 25, make: renameKey },
  {
    group: "structure",
    name: "a value of another type",
    count: 25,
    make: changing(
      () => true,
      (_, { value }) => ANOTHER_TYPE(value),
    ),
  },
  { group: "structure", name: "text after the end", count: 10, make: addText },
  {
    group: "references",
    name: "a letter of a place",
    count: 15,
    make: misspelling("place", "places", "others", "country"),
  },
  { group: "references", name: "a letter of a source", count: 15, make: misspelling("source") },
  {
    group: "references",
    name: "a letter of a model",
    count: 15,
    make: misspelling("model", "models", "stronger", "weaker"),
  },
  {
    group: "references",
    name: "a letter of a benchmark",
    count: 10,
    make: misspelling("benchmark", "partOf"),
  },
  { group: "references", name: "a letter of a party", count: 10, make: misspelling("maker", "measuredBy") },
  { group: "ranks", name: "two ranks swapped", count: 20, make: swapRanks },
  {
    group: "ranks",
    name: "a rank one off",
    count: 20,
    make: changing(
      (site, subject) => isRank(site) && listRanksOneOff(site, subject).length > 0,
      (random, site, subject) => pick(random, listRanksOneOff(site, subject)),
    ),
  },
  {
    group: "ranges",
    name: "a score times ten, off the scale",
    count: 15,
    make: changing(
      (site, subject) => isScore(site) && Number(site.value) * 10 > scaleOf(subject, site.file).max,
      (_, { value }) => Number((Number(value) * 10).toFixed(6)),
    ),
  },
  {
    group: "ranges",
    name: "a score or result below nothing",
    count: 15,
    make: changing(
      (site) => (isScore(site) || isResult(site)) && site.value !== 0,
      (_, { value }) => -Number(value),
    ),
  },
  {
    group: "ranges",
    name: "a score above its scale",
    count: 15,
    make: changing(isScore, (_, { file }, subject) => scaleOf(subject, file).max + 1),
  },
  {
    group: "totals",
    name: "a pillar moved far",
    count: 15,
    make: changing(
      (site, subject) => isPillar(site) && isWeighted(site, subject),
      (random, site, subject) => pick(random, listFarScores(site, subject)),
    ),
  },
  {
    group: "totals",
    name: "an overall score moved far, past others",
    count: 15,
    make: changing(
      (site, subject) =>
        isOverall(site) && isRanked(site, subject) && listScoresPastOthers(site, subject).length > 0,
      (random, site, subject) => pick(random, listScoresPastOthers(site, subject)),
    ),
  },
  { group: "sources", name: "a source dropped", count: 10, make: dropSource },
  { group: "sources", name: "a source that nothing names", count: 5, make: addSource },
  { group: "duplicates", name: "a record repeated", count: 20, make: repeatRecord },
  { group: "free", name: "a digit of a pillar", count: 20, make: changing(isPillar, changeDigit) },
  {
    group: "free",
    name: "a digit of an indicator or of a country's context",
    count: 20,
    make: changing(
      (site) => /^(indicators|context)\//.test(site.file) && isNumber(site) && keyOf(site) === "value",
      changeDigit,
    ),
  },
];
