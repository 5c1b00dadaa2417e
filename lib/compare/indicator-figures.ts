import { z } from "zod/mini";

/**
 * What is known of countries in single indicators, in the words of one language: what the compare page brings for
 * the countries it opens with, and what `/_data/compare/{locale}/indicators.json` answers for all. By country (alpha-3
 * in lower case) and indicator; an indicator of which nothing is known is not there.
 */
export const indicatorFiguresSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({
      /** "1,250" */
      value: z.string(),
      year: z.number(),
      /** "7th of 117"; absent where nobody is ranked by it. */
      among: z.optional(z.string()),
      /** What must be known of this country's series alone. */
      remark: z.optional(z.string()),
    }),
  ),
);

export type IndicatorFigures = z.infer<typeof indicatorFiguresSchema>;
export type IndicatorFigure = IndicatorFigures[string][string];
