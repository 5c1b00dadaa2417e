import type { CountryColour } from "@/lib/charts/country-colours";
import type { ModelMarkIndex } from "@/lib/charts/model-marks";
import type { Locale } from "@/lib/i18n/locales";
import type { AnswerState } from "@/lib/views/ahead-or-behind";
import type { LadderView } from "@/lib/views/ladder";
import type { VerdictView } from "@/lib/views/verdict-words";

/** The sizes that other sites show: 1.91:1 beside a link, 4:5 in a column of pictures. */
export const SHAPES = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1350 },
} as const;

export type Shape = keyof typeof SHAPES;

/** The small picture under the finding. */
export type SmallPicture =
  | {
      kind: "ladder";
      view: LadderView;
      labelled: readonly string[];
      colours: readonly Coloured[];
      marked: string | null;
    }
  | { kind: "strips"; legend: readonly Named[]; rows: readonly StripRow[] }
  | { kind: "answers"; states: readonly AnswerState[] }
  | { kind: "columns"; columns: readonly [Column, Column] }
  | { kind: "tally"; rows: readonly { verdict: VerdictView; count: number }[] };

export type Named = { name: string; colour: CountryColour };

export type Coloured = readonly [id: string, colour: CountryColour];

/** An index on one line: where its countries stand between its lowest and its highest score, as shares of its scale. */
export type StripRow = {
  name: string;
  note: string;
  dots: readonly { share: number; colour: CountryColour | null }[];
};

/** What was claimed, or what was measured: a verdict, bars or neither, and sentences. */
export type Column = {
  head: string;
  verdict: VerdictView | null;
  bars: readonly Bar[];
  /** Where nothing was measured, in an empty frame. */
  empty: string | null;
  sentences: readonly string[];
  note: string | null;
};

/** `share` of the whole, from 0 to 1. */
export type Bar = { label: string; text: string; share: number; mark: ModelMarkIndex };

/** What a social picture shows, in one language, as plain data. */
export type PictureContent = {
  /** The page's address below its language; empty for the home page. */
  path: readonly string[];
  shapes: readonly Shape[];
  /** What is shown, of which edition, by whom, how sure. */
  kicker: string;
  /** The finding, as the page's heading says it. */
  title: string;
  small: SmallPicture;
};

/** With all that it is drawn from. */
export type SocialPicture = PictureContent & {
  locale: Locale;
  /** What this site is called, and where it is; the latter is null where it is not known at build. */
  site: { name: string; address: string | null };
};
