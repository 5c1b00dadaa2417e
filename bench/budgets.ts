import type { IslandPage } from "@/lib/islands/island-files";

const KB = 1000;

/** What a first visit may carry, in bytes as they travel with Brotli, all but fonts. */
export const WIRE_BUDGETS = {
  /** A page that is only read. */
  read: 40 * KB,
  /** One with a part that answers, or with a script of its own. */
  island: 140 * KB,
} as const;

/** What the scripts of a page with islands may weigh at its first load, likewise, the shell not counted. */
export const ISLAND_BUDGETS: Readonly<Record<IslandPage, number>> = {
  agreement: 17 * KB,
  choose: 20 * KB,
  compare: 52 * KB,
  models: 42 * KB,
  ranking: 27 * KB,
  table: 19 * KB,
  weights: 24 * KB,
};

/** Theme, language and the opening of the finder, whose own script comes when it is opened. */
export const SHELL_BUDGET = 3 * KB;

/** For information: time depends on the machine and never fails the run. */
export const SORT_MEDIAN_MS = 50;
export const PRESET_MEDIAN_MS = 100;

/** An embed that is drawn with what its address chose. */
export const EMBED_SCRIPT_BYTES = 30 * 1024;

/** How much later than a static SVG an embed may show the same picture. */
export const EMBED_TO_SVG_RATIO = 1.5;
