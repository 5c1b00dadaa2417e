import { NO_FILTER, type RowFilter } from "@/lib/ranking/filter-rows";
import type { Sort } from "@/lib/ranking/sort-rows";
import { isTracking } from "./tracking";

/** What a reader may change on a ranking page, and share by its address. */
export type RankingView = {
  query: string;
  sort: Sort;
  /** Alpha-3 in lower case, in the order chosen. */
  pins: string[];
  facets: boolean;
  filter: RowFilter;
  /** The kind of rank interval that stands beside the rank; null for none. */
  interval: string | null;
};

/** What the page at hand knows: its columns (facets among them), its places in lower case, its filters and intervals. */
export type RankingVocabulary = {
  columns: readonly string[];
  facets: readonly string[];
  places: readonly string[];
  filters: Record<keyof RowFilter, readonly string[]>;
  intervals: readonly string[];
};

export type DecodedRankingView = { view: RankingView; dropped: string[] };

export const DEFAULT_RANKING_VIEW: RankingView = {
  query: "",
  sort: { column: "rank", descending: false },
  pins: [],
  facets: false,
  filter: NO_FILTER,
  interval: null,
};

const FILTERS = ["region", "income", "group"] as const;

const MAX_QUERY_LENGTH = 60;
const MAX_SHOWN_LENGTH = 40;

/**
 * Reads `?q=&sort=-talent&pin=rus,ind&facets=1&region=&income=&group=brics&interval=any`. What the page does not know is left out and listed in
 * `dropped` as it stood (`pin=xyz`); it never throws. Tracking parameters of other sites are passed over.
 */
export function decodeRankingView(search: string, known: RankingVocabulary): DecodedRankingView {
  const dropped: string[] = [];
  const view: RankingView = { ...DEFAULT_RANKING_VIEW };
  const drop = (key: string, value: string) => dropped.push(`${key}=${value}`.slice(0, MAX_SHOWN_LENGTH));
  const readFilter = (key: keyof RowFilter, value: string) => {
    const id = value.trim().toLowerCase();
    if (known.filters[key].includes(id)) view.filter = { ...view.filter, [key]: id };
    else if (id) drop(key, value);
  };
  const readers: Record<string, (value: string) => void> = {
    q: (value) => {
      view.query = [...value].slice(0, MAX_QUERY_LENGTH).join("");
    },
    sort: (value) => {
      const column = value.replace(/^-/, "");
      if (known.columns.includes(column)) view.sort = { column, descending: value.startsWith("-") };
      else drop("sort", value);
    },
    pin: (value) => {
      for (const place of value.split(",").filter(Boolean)) {
        const id = place.trim().toLowerCase();
        if (!known.places.includes(id)) drop("pin", place);
        else if (!view.pins.includes(id)) view.pins = [...view.pins, id];
      }
    },
    facets: (value) => {
      if (value === "1") view.facets = known.facets.length > 0;
      else drop("facets", value);
    },
    interval: (value) => {
      if (known.intervals.includes(value)) view.interval = value;
      else drop("interval", value);
    },
    ...Object.fromEntries(FILTERS.map((key) => [key, (value: string) => readFilter(key, value)])),
  };
  for (const [key, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(readers, key)) readers[key]?.(value);
    else if (!isTracking(key)) drop(key, value);
  }
  if (known.facets.includes(view.sort.column)) view.facets = true;
  return { view, dropped };
}

/** Writes the shortest query that `decodeRankingView` reads back as the same view; empty for the default. */
export function encodeRankingView(view: RankingView): string {
  const parts: string[] = [];
  const { column, descending } = view.sort;
  const sort = `${descending ? "-" : ""}${column}`;
  if (view.query) parts.push(`q=${encodeURIComponent(view.query)}`);
  if (sort !== DEFAULT_RANKING_VIEW.sort.column) parts.push(`sort=${encodeURIComponent(sort)}`);
  if (view.pins.length) parts.push(`pin=${view.pins.join(",")}`);
  if (view.facets) parts.push("facets=1");
  for (const key of FILTERS) if (view.filter[key]) parts.push(`${key}=${view.filter[key]}`);
  if (view.interval) parts.push(`interval=${view.interval}`);
  return parts.length ? `?${parts.join("&")}` : "";
}
