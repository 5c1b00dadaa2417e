import type { Translator } from "@/lib/i18n/translate";

/** "Items: 198", or that the number is not known. */
export function itemsText(t: Translator, items: number | null): string {
  return items === null ? t("models.itemsUnknown") : t("models.items", { items: String(items) });
}
