import type { BenchmarkEntry } from "@/lib/views/benchmarks-page";

type Listed = BenchmarkEntry & { parts?: readonly BenchmarkEntry[] };

/** Benchmarks by name, each with the reason why it stands there; parts are folded away under their whole. */
export function BenchmarkList({ entries, partsTitle }: { entries: readonly Listed[]; partsTitle: string }) {
  return (
    <ul className="mt-1 max-w-measure">
      {entries.map(({ id, name, href, text, parts = [] }) => (
        <li key={id} data-benchmark={id} className="border-rule border-t pt-1 pb-3">
          <a href={href} className="inline-flex min-h-11 items-center">
            <bdi>{name}</bdi>
          </a>
          <p className="text-note text-quiet">{text}</p>
          {parts.length > 0 && (
            <details>
              <summary className="fold text-accent text-note">
                <span className="label me-1">{partsTitle}</span> {parts.length}
              </summary>
              <div className="ps-6">
                <BenchmarkList entries={parts} partsTitle={partsTitle} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
