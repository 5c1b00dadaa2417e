import type { AgreementInput } from "./agreement";
import type { DotsInput } from "./dots";
import type { ScatterInput } from "./scatter";
import type { WaterfallInput } from "./waterfall";

/** Whatever scripts/draw.ts can draw: plain data in the reader's language. */
export type ChartInput = WaterfallInput | DotsInput | AgreementInput | ScatterInput;
