import type { ResultDomain, ResultGroup, ResultLine } from "@/lib/views/model/model-results";

type Words = Record<
  "benchmark" | "result" | "place" | "language" | "whoMeasured" | "lowConfidence" | "folded",
  string
>;

/** What was measured of a model: domain by domain, and in each table by table. */
export function ModelResults({ domains, words }: { domains: readonly ResultDomain[]; words: Words }) {
  return domains.map(({ id, name, groups }) => (
    <section key={id} id={id} className="domain">
      <h3 className="font-semibold text-lead">{name}</h3>
      {groups.map((group) => (
        <Group key={group.id} domain={name} group={group} words={words} />
      ))}
    </section>
  ));
}

function Group({ domain, group, words }: { domain: string; group: ResultGroup; words: Words }) {
  const { table, setting, told, isLowConfidence, panel, rows, folded } = group;
  const caption = `${domain} · ${table.name}`;
  return (
    <section className="mt-4" data-table={group.id}>
      <h4>
        <a href={table.href} className="inline-flex min-h-11 items-center">
          {table.name}
        </a>
      </h4>
      <p className="max-w-measure text-note text-quiet">
        {[told, ...(setting ? [setting] : [])].join(" · ")}
      </p>
      {isLowConfidence && <p className="font-semibold text-note">{words.lowConfidence}</p>}
      <button type="button" popoverTarget={panel} className="min-h-11 text-accent text-note underline">
        {words.whoMeasured}
      </button>
      {rows.length > 0 && <Lines caption={caption} lines={rows} words={words} />}
      {folded.length > 0 && (
        <details>
          <summary className="fold text-accent">{words.folded}</summary>
          <Lines caption={`${caption} · ${words.folded}`} lines={folded} words={words} />
        </details>
      )}
    </section>
  );
}

type LinesProps = { caption: string; lines: readonly ResultLine[]; words: Words };

function Lines({ caption, lines, words }: LinesProps) {
  return (
    <section className="scrolls" aria-label={caption} tabIndex={0}>
      <table className="results compared">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.benchmark}</th>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-result={line.id}>
              <th scope="row">
                <a href={line.href} className="inline-flex min-h-11 items-center">
                  <span>
                    <bdi>{line.benchmark}</bdi>
                  </span>
                </a>
                <span className="block text-note text-quiet">{line.note}</span>
              </th>
              <td data-head={words.language}>{line.language ?? "–"}</td>
              <td data-head={words.result}>
                <bdi dir="ltr">{line.printed}</bdi>
              </td>
              <td data-head={words.place}>{line.place ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
