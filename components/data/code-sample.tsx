import type { Translator } from "@/lib/i18n/translate";

type CodeSampleProps = { id: string; program: string; code: string; t: Translator };

/** Lines for one program, left to right in every language, with a button that copies them. */
export function CodeSample({ id, program, code, t }: CodeSampleProps) {
  return (
    <details className="max-w-measure border-rule border-b">
      <summary className="fold">
        <bdi>{program}</bdi>
      </summary>
      <pre dir="ltr" className="whitespace-pre-wrap bg-track p-4 text-note wrap-anywhere">
        <code id={id} lang="en">
          {code}
        </code>
      </pre>
      <p className="flex">
        <button
          type="button"
          aria-live="polite"
          data-copy={id}
          data-copied={t("datasets.copied")}
          className="needs-script flex min-h-11 items-center text-accent text-note underline"
        >
          {t("datasets.copy")}
        </button>
      </p>
    </details>
  );
}
