import { FilledByScript } from "@/components/ui/filled-by-script";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { checkIndexHref } from "@/lib/url/data-file";
import { pageHref } from "@/lib/url/href";

/** The sentence and the room for what is found; it carries the words that the script needs before its file has come. */
export function CheckForm({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div
      data-check=""
      data-index={checkIndexHref(locale)}
      data-loading={t("find.loading")}
      data-failed={t("check.failed")}
      data-dropped={t("compare.dropped")}
      data-unknown={t("compare.unknownParameter", { value: "{value}" })}
    >
      <FilledByScript className="check-dropped" role="status" />
      <form action={pageHref(locale, "check")} method="get" className="needs-script mt-6 max-w-measure">
        <label htmlFor="sentence" className="font-semibold">
          {t("check.label")}
        </label>
        <textarea
          id="sentence"
          name="t"
          rows={3}
          dir="auto"
          spellCheck={false}
          className="field check-text"
        />
        <button type="submit" className="check-submit">
          {t("check.submit")}
        </button>
      </form>
      <FilledByScript className="check-status" role="status" />
      <section hidden className="check-found" aria-labelledby="found" suppressHydrationWarning>
        <h2 id="found" className="text-section">
          {t("check.result")}
        </h2>
        <FilledByScript className="check-result" />
      </section>
    </div>
  );
}
