import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";

type EditionPickerProps = {
  locale: Locale;
  /** Below which page the editions stand. */
  section?: "rankings" | "weights";
  index: string;
  current: string;
  editions: readonly string[];
};

/** The editions of an index, the newest first; a link keeps what the reader chose: search, sort and pins, or weights. */
export function EditionPicker({
  locale,
  section = "rankings",
  index,
  current,
  editions,
}: EditionPickerProps) {
  if (editions.length < 2) return null;
  return (
    <nav aria-label={translator(locale)("edition.editions")} className="mt-4 flex flex-wrap gap-2">
      {[...editions].reverse().map((edition) => (
        <a
          key={edition}
          href={pageHref(locale, section, index, edition)}
          data-keep-state=""
          aria-current={edition === current ? "page" : undefined}
          className="chip no-underline hover:underline aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {edition}
        </a>
      ))}
    </nav>
  );
}
