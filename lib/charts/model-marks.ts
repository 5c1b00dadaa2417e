/** What a model is drawn with: its place among the colours of app/styles/dots.css and among the shapes below. */
export type ModelMarkIndex = 0 | 1 | 2 | 3 | 4 | 5;

/** As far as a mark reaches from its middle, in px. */
export const MARK_PX = 6;

/** Circle, square, diamond, triangle, triangle down and cross around 0 0, of about the same area. */
export const MARK_PATHS: Record<ModelMarkIndex, string> = {
  0: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  1: "M-4.5-4.5h9v9h-9Z",
  2: "M0-6L6 0L0 6L-6 0Z",
  3: "M0-6L6 4.5H-6Z",
  4: "M0 6L6-4.5H-6Z",
  5: "M0-2.6L3-5.6L5.6-3L2.6 0L5.6 3L3 5.6L0 2.6L-3 5.6L-5.6 3L-2.6 0L-5.6-3L-3-5.6Z",
};
