/** What has to have a size before a page counts as shown. */
export interface Expected {
  selector: string;
  least: number;
}

/** How the table of a page is sorted. */
export interface SortHeads {
  table: string;
  /** The heads of the seven pillars, in their order. */
  heads: string;
  /** Which cell of a row the first pillar's score is. */
  firstCell: number;
  /** What is there once the page can answer. */
  ready: string;
}

/** A page that is measured. */
export interface PeerPage {
  id: string;
  name: string;
  /** Whether it is of the product, and something is wanted of it. */
  isOurs: boolean;
  /** Below the server's root. */
  path: string;
  /** Null where it is found in a first visit to this page and its floor: what both show at rest. */
  expected: readonly Expected[] | null;
  sort: SortHeads | null;
  /** The page it is held against; null for a floor. */
  floor: string | null;
}
