/** A generated index: how many places each of its editions ranks, and how many editions it has. */
export interface ScaleSet {
  id: string;
  name: string;
  places: number;
  editions: number;
}

const TODAYS: ScaleSet = { id: "83", name: "83 countries", places: 83, editions: 1 };

/** The first is today's, which the others are set against. */
export const SCALE_SETS: readonly ScaleSet[] = [
  TODAYS,
  { id: "200", name: "200 countries", places: 200, editions: 1 },
  { id: "1000", name: "1,000 countries", places: 1000, editions: 1 },
  { id: "editions", name: "50 editions", places: TODAYS.places, editions: 50 },
];

/** Of everything that is drawn by lot. */
export const SCALE_SEED = 20_261_129;
