import { LinkList } from "@/components/ui/link-list";
import type { OpennessBlock, OpennessSection as Section } from "@/lib/views/openness/openness-section";
import { SourcedTable } from "./sourced-table";

/** One question of the page: sentences, its tables, and the claims about it. */
export function OpennessSection({ section }: { section: Section }) {
  const { id, title, texts, blocks, claims } = section;
  return (
    <section id={id} className="mt-10">
      <h2 className="text-section">{title}</h2>
      <Sentences texts={texts} />
      {blocks.map((block) => (
        <Block key={block.id} block={block} />
      ))}
      {claims.links.length > 0 && (
        <nav aria-label={`${claims.title} · ${title}`} className="mt-4">
          <h3 className="font-semibold">{claims.title}</h3>
          <LinkList links={claims.links} className="" />
        </nav>
      )}
    </section>
  );
}

function Block({ block }: { block: OpennessBlock }) {
  const { id, title, texts, table, lines } = block;
  return (
    <div id={id} className="mt-6">
      {title && <h3 className="font-semibold text-lead">{title}</h3>}
      <Sentences texts={texts} />
      {table && <SourcedTable table={table} />}
      {lines.length > 0 && (
        <ul className="mt-2 max-w-measure text-note">
          {lines.map(({ text, href }) => (
            <li key={text} className="mt-1">
              {href ? (
                <a href={href} className="inline-flex min-h-11 items-center">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Sentences({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="mt-2 max-w-measure">
      {text}
    </p>
  ));
}
