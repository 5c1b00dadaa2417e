import { isolateName } from "./isolate-name";
import type { Locale } from "./locales";

/** "Sber · 7 April 2026 · Items: 100": each part keeps its own direction. */
export function joinParts(locale: Locale, parts: readonly string[]): string {
  return parts.map((part) => isolateName(locale, part)).join(" · ");
}
