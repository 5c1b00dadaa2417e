import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";

type EditionPickerProps = { locale: Locale; index: string; current: string; editions: readonly string[] };

/** The editions of an index, the newest first; a link keeps what the reader searched, sorted and pinned. */
export function EditionPicker({ locale, index, current, editions }: EditionPickerProps) {
  if (editions.length < 2) return null;
  return (
    <nav aria-label={translator(locale)("edition.editions")} className="mt-4 flex flex-wrap gap-2">
      {[...editions].reverse().map((edition) => (
        <a
          key={edition}
          href={pageHref(locale, "rankings", index, edition)}
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
