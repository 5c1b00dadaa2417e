import type { ModelMarkIndex } from "./model-marks";

export type DotsModel = { id: string; label: string; mark: ModelMarkIndex };

/** One model's result at one benchmark; figures also in the reader's words: "53.5%", "95%: 46.6 to 60.3". */
export type DotsDot = {
  /** The id of one of the input's models. */
  model: string;
  value: number;
  valueText: string;
  interval: readonly [number, number] | null;
  intervalText: string | null;
  /** Measured by the model's own maker: drawn hollow, and said. */
  isMakers: boolean;
};

/** All that the picture of results by benchmark needs, as plain data in the reader's language. */
export type DotsInput = {
  kind: "dots";
  direction: "ltr" | "rtl";
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
  axis: {
    min: number;
    max: number;
    ticks: readonly { value: number; text: string }[];
    /** "Share of items solved". */
    caption: string;
  };
  /** What is said about a dot of which `isMakers` holds: "measured by its maker". */
  makersText: string;
  /** In the order in which they stand in a row, from above. */
  models: readonly DotsModel[];
  rows: readonly { id: string; label: string; note: string; dots: readonly DotsDot[] }[];
};
