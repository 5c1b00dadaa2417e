import { SMALL_LINK } from "@/components/ui/small-link";
import type { Translator } from "@/lib/i18n/translate";
import type { ApiSectionView } from "@/lib/views/api-section";
import { CodeSample } from "./code-sample";

/** The way for programs: the descriptions of the API, and lines to copy. */
export function ApiSection({ section, t }: { section: ApiSectionView; t: Translator }) {
  const { id, title, intro, links, first, samples } = section;
  return (
    <section id={id} aria-labelledby="api-title" className="mt-10">
      <h2 id="api-title" className="border-ink border-b-2 pb-2 text-section">
        {title}
      </h2>
      <p className="mt-4 max-w-measure">{intro}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        {links.map(({ text, href }) => (
          <a key={href} href={href} className={SMALL_LINK}>
            {text}
          </a>
        ))}
      </p>
      <h3 className="mt-4 max-w-measure font-semibold">{first}</h3>
      {samples.map((sample) => (
        <CodeSample key={sample.id} {...sample} t={t} />
      ))}
    </section>
  );
}
