const KB = 1000;

/** What must not be exceeded; bytes as they travel with gzip. A broken byte budget fails the run. */
export const BYTE_BUDGETS = {
  rankingScript: 150 * KB,
  compareScript: 190 * KB,
  modelsScript: 190 * KB,
  tableScript: 150 * KB,
  chooseScript: 150 * KB,
  weightsScript: 190 * KB,
  agreementScript: 150 * KB,
  /** The library of charts comes when a chart is touched, never with the page. */
  chartCode: 0,
  /** Theme, language and the opening of the finder, whose own script comes when it is opened. */
  shell: 2 * KB,
  /** The home page and pages to read, such as those of the data, need no script but the shell. */
  homeNextScript: 0,
  plainNextScript: 0,
} as const;

/** For information: time depends on the machine and never fails the run. */
export const SORT_MEDIAN_MS = 50;
export const PRESET_MEDIAN_MS = 100;

/** An embed that is drawn with what its address chose. */
export const EMBED_SCRIPT_BYTES = 30 * 1024;

/** How much later than a static SVG an embed may show the same picture. */
export const EMBED_TO_SVG_RATIO = 1.5;
