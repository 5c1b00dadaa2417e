import { group } from "d3-array";
import type { Benchmark, Model, Party, Result, ResultTable } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { isolateText } from "@/lib/i18n/isolate-text";
import { joinParts } from "@/lib/i18n/join-parts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import { relationTo } from "@/lib/models/measurer-tie";
import { placeInTable } from "@/lib/models/place-in-table";
import { TASK_DOMAINS } from "@/lib/models/task-domains";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { measuredKey, type ResultsPanel } from "../asked-results";
import { benchmarkHref, benchmarkName } from "../benchmark-links";
import { itemsText } from "../items-text";
import { knownDate } from "../known-date";
import { partyWord, relationWord } from "../measured-by";

export type ResultLine = {
  id: string;
  benchmark: string;
  href: string;
  /** Of the questions; null where it has none. */
  language: string | null;
  printed: string;
  /** How many items, and how it was run where that differs from row to row. */
  note: string;
  /** "3rd of 20"; null where it is no number or stands alone. */
  place: string | null;
};

/** Results of a table: nothing is compared beyond it. */
export type ResultGroup = {
  id: string;
  table: { name: string; href: string };
  /** How it was run; null where that differs from row to row. */
  setting: string | null;
  /** Who measured it, what they are to the maker, when. */
  told: string;
  isLowConfidence: boolean;
  panel: string;
  rows: ResultLine[];
  /** Parts of tests, means and what was spent: they never count by themselves. */
  folded: ResultLine[];
};

export type ResultDomain = { id: string; name: string; groups: ResultGroup[] };

type Found = { table: ResultTable; result: Result; benchmark: Benchmark; line: number };

/** What was measured of a model, by domain and within it table by table. */
export function toModelResults(
  locale: Locale,
  model: Model,
  data: ModelData,
  parties: readonly Party[],
): { domains: ResultDomain[]; panels: ResultsPanel[] } {
  const found = resultsOf(model, data);
  const people = new Set(data.models.filter(({ kind }) => kind === "people").map(({ id }) => id));
  const domains = TASK_DOMAINS.flatMap((domain) => {
    const within = found.filter(({ benchmark }) => benchmark.domain === domain);
    const groups = [...group(within, ({ table }) => table.id).values()];
    if (groups.length === 0) return [];
    const views = groups.map((some) => toGroup(locale, model, some, { data, parties, people }));
    const whole = views.filter(({ rows }) => rows.length > 0);
    const onlyFolded = views.filter(({ rows }) => rows.length === 0);
    return { id: domain, name: neededWord(locale, "domains", domain), groups: [...whole, ...onlyFolded] };
  });
  const ofTables = [...group(found, ({ table }) => table.id).values()];
  return { domains, panels: ofTables.map((some) => toPanel(locale, model, some)) };
}

/** Prices in money are told apart from what was measured. */
function resultsOf(model: Model, { tables, benchmarks, resultLines }: ModelData): Found[] {
  return tables.flatMap((table) =>
    table.results.flatMap((result, at) => {
      const benchmark = benchmarks.find(({ id }) => id === result.benchmark);
      if (result.model !== model.id || !benchmark || benchmark.unit === "usd") return [];
      return { table, result, benchmark, line: resultLines[table.id]?.[at] ?? 1 };
    }),
  );
}

function keyOf({ table, result }: Found): string {
  return measuredKey(table.id, result.setting);
}

type Context = { data: ModelData; parties: readonly Party[]; people: ReadonlySet<string> };

function toGroup(
  locale: Locale,
  model: Model,
  found: readonly Found[],
  { data, parties, people }: Context,
): ResultGroup {
  const t = translator(locale);
  const first = present(found[0], "result");
  const { table } = first;
  const [setting, other] = new Set(found.map(({ result }) => result.setting));
  const isRoot = ({ benchmark }: Found) => benchmark.kind === "benchmark" && benchmark.partOf === null;
  const line = (one: Found) => toLine(locale, one, people, other !== undefined);
  return {
    id: `${first.benchmark.domain}-${table.id}`,
    table: { name: neededWord(locale, "tables", table.id), href: pageHref(locale, "tables", table.id) },
    setting: setting && other === undefined ? neededWord(locale, "settings", setting) : null,
    told: t("modelPage.measuredBy", {
      by: isolateText(partyWord(locale, table.measuredBy, parties)),
      relation: relationWord(t, relationTo(model, table)),
      date: knownDate(locale, table.measured),
    }),
    isLowConfidence: data.sources.find(({ id }) => id === table.source)?.grade === "copied-once",
    panel: panelId(first),
    rows: found.filter(isRoot).map(line),
    folded: found.filter((one) => !isRoot(one)).map(line),
  };
}

function toLine(
  locale: Locale,
  { table, result, benchmark }: Found,
  people: ReadonlySet<string>,
  withSetting: boolean,
): ResultLine {
  const t = translator(locale);
  const place = placeInTable(result, table.results, benchmark, people);
  const { language } = benchmark;
  return {
    id: `${table.id}-${result.setting}-${benchmark.id}`,
    benchmark: benchmarkName(locale, benchmark),
    href: benchmarkHref(locale, benchmark),
    language: language && neededWord(locale, "languages", language),
    printed: result.printed,
    note: joinParts(locale, [
      itemsText(t, result.items),
      ...(withSetting ? [neededWord(locale, "settings", result.setting)] : []),
    ]),
    place:
      place &&
      t(place.isShared ? "modelPage.placeShared" : "modelPage.place", { place: place.place, of: place.of }),
  };
}

function panelId({ table }: Found): string {
  return `measured-${table.id}`;
}

function toPanel(locale: Locale, model: Model, found: readonly Found[]): ResultsPanel {
  return {
    id: panelId(present(found[0], "result")),
    asked: [...group(found, keyOf)].map(([measured, some]) => ({
      measured,
      isPaired: false,
      fold: null,
      figures: some.map(({ benchmark, result, line }) => ({
        figure: `${benchmarkName(locale, benchmark)} · ${model.name}`,
        value: result.printed,
        line,
      })),
    })),
  };
}
