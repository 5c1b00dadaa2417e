import { LinkedName } from "@/components/ui/linked-name";
import { SMALL_LINK } from "@/components/ui/small-link";
import type { Translator } from "@/lib/i18n/translate";
import type { SourceView } from "@/lib/views/dataset-page";
import { FactList } from "./fact-list";
import { Remarks } from "./remarks";

/** A source in full: who published it, where, under which terms, how it reached us, and what is odd about it. */
export function SourceBlock({ source, t }: { source: SourceView; t: Translator }) {
  const { id, title, address, publisher, copies, terms, words, termsAddress, remarks } = source;
  return (
    <article className="mt-6" aria-labelledby={`source-${id}`}>
      <h3 id={`source-${id}`} className="font-semibold">
        <LinkedName href={address} text={title} lang="en" className={SMALL_LINK} />
      </h3>
      <FactList
        facts={[
          { term: t("datasets.publisher"), text: <bdi lang="en">{publisher}</bdi> },
          { term: t("provenance.published"), text: source.published },
          { term: t("datasets.grade"), text: source.grade },
          {
            term: t("datasets.terms"),
            text: (
              <>
                {terms}
                {words && (
                  <>
                    {" "}
                    <bdi lang="en">“{words}”</bdi>
                  </>
                )}
                {source.secondHand}
                {termsAddress && (
                  <>
                    {" "}
                    <a href={termsAddress} className="underline">
                      {t("datasets.termsAddress")}
                    </a>
                  </>
                )}
              </>
            ),
          },
          ...(copies.length > 0
            ? [
                {
                  term: t("provenance.copies"),
                  text: (
                    <span className="flex flex-wrap gap-x-4">
                      {copies.map((copy) => (
                        <a key={copy.address} href={copy.address} className={SMALL_LINK}>
                          {copy.text}
                        </a>
                      ))}
                    </span>
                  ),
                },
              ]
            : []),
          { term: t("provenance.retrieved"), text: source.retrieved },
        ]}
      />
      <Remarks remarks={remarks} title={t("datasets.remarks")} />
    </article>
  );
}
