import { useMemo } from "react";
import type { IndicatorFigures } from "@/lib/compare/indicator-figures";
import { useFetched } from "./use-fetched";

/** The schema comes with the file, not with the page. */
async function parseFigures(value: unknown): Promise<IndicatorFigures> {
  const { indicatorFiguresSchema } = await import("@/lib/compare/indicator-figures");
  return indicatorFiguresSchema.parse(value);
}

/**
 * The chosen countries' figures in the indicators: those the page brought, and all others' from its file as soon as
 * one is chosen that it did not bring. A country of which nothing has come yet is not among them.
 */
export function useIndicators(href: string, brought: IndicatorFigures, chosen: readonly string[]) {
  const wanted = chosen.some((id) => !brought[id]);
  const { data, ...state } = useFetched(wanted ? href : null, parseFigures);
  const figures = useMemo(() => ({ ...data, ...brought }), [data, brought]);
  return { figures, wanted, ...state };
}
