import type { BenchmarksPage } from "@/lib/views/benchmarks-page";
import { BenchmarkList } from "./benchmark-list";

type DomainBenchmarksProps = {
  domain: BenchmarksPage["domains"][number];
  words: { parts: string; protocol: string };
};

/** A task domain: what it means, what tests it, and what only comes near to it. */
export function DomainBenchmarks({ domain, words }: DomainBenchmarksProps) {
  const { id, name, definition, tests, nothing, protocol, more } = domain;
  return (
    <section id={id} className="domain" data-domain={id}>
      <h2 className="text-section">{name}</h2>
      <p className="mt-1 max-w-measure text-quiet">{definition}</p>
      {nothing && <p className="domain-empty font-semibold">{nothing}</p>}
      {protocol && (
        <p>
          <a href={protocol} className="inline-flex min-h-11 items-center">
            {words.protocol}
          </a>
        </p>
      )}
      <BenchmarkList entries={tests} partsTitle={words.parts} />
      {more.map(({ title, entries }) => (
        <section key={title} className="mt-4">
          <h3 className="font-semibold">{title}</h3>
          <BenchmarkList entries={entries} partsTitle={words.parts} />
        </section>
      ))}
    </section>
  );
}
