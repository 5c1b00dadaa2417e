import type { Locale } from "@/lib/i18n/locales";
import type { ModelData } from "@/lib/models/claim-evidence";
import { pageHref } from "@/lib/url/href";
import { MAX_MODELS } from "@/lib/url/models-view";

/** The models page with the first of these that were measured, so many as it takes; null where they are not two. */
export function compareHref(
  locale: Locale,
  models: readonly string[],
  { measurements }: Pick<ModelData, "measurements">,
): { href: string; count: number } | null {
  const measured = new Set(measurements.map(({ model }) => model));
  const chosen = models.filter((id) => measured.has(id)).slice(0, MAX_MODELS);
  if (chosen.length < 2) return null;
  return { href: `${pageHref(locale, "models")}?m=${chosen.join(",")}`, count: chosen.length };
}
