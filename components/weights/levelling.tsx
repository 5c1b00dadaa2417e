import type { LevellingView } from "@/lib/views/weights/levelling";
import type { LevellingWords } from "@/lib/views/weights/levelling-words";

type LevellingProps = { view: LevellingView; words: LevellingWords };

/** What would level two countries: the finding, how, and each single weight in a table. */
export function Levelling({ view, words }: LevellingProps) {
  const { title, sentences, href, table } = view;
  const { heads } = words;
  return (
    <>
      <h3 className="max-w-[34ch] font-semibold text-lead">{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-measure">
          {sentence}
        </p>
      ))}
      {href && (
        <p>
          <a href={href} className="inline-flex min-h-11 items-center">
            {words.open}
          </a>
        </p>
      )}
      <details className="mt-1">
        <summary className="fold text-accent">{table.label}</summary>
        <section className="side-scroll" tabIndex={0} aria-label={table.label}>
          <table className="plain-table levelling-table">
            <thead>
              <tr>
                {[heads.pillar, heads.now, heads.levelAt, heads.more].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.pillar}>
                  <th scope="row">{row.pillar}</th>
                  <td>{row.now}</td>
                  <td>{row.href ? <a href={row.href}>{row.levelAt}</a> : row.levelAt}</td>
                  <td>{row.more}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}
