import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { enumerate } from "@/lib/i18n/punctuation";
import type { ChooseWords } from "@/lib/views/choose/choose-words";
import type { KnownEvidence } from "@/lib/views/choose/chosen";

type KnownListProps = {
  evidence: KnownEvidence;
  words: Pick<ChooseWords, "knownNone" | "inTable" | "unmeasured" | "proxies">;
  /** A tag of BCP 47. */
  language: string;
};

/** What is known of what is asked for: table by table who measured it, and what is not known. */
export function KnownList({ evidence, words, language }: KnownListProps) {
  const { lines, unmeasured, of, proxies } = evidence;
  return (
    <>
      {lines.length === 0 && <p className="mt-2 font-semibold">{words.knownNone}</p>}
      <ul className="mt-2 max-w-measure">
        {lines.map((line) => (
          <li key={line.table} data-known={line.table} className="border-rule border-t py-2">
            <a href={line.href} className="inline-flex min-h-11 items-center">
              {line.name}
            </a>
            <span className="block">{enumerate(language, line.tests.map(isolateText))}</span>
            <span className="block text-note text-quiet">{line.told}</span>
            <span className="block text-note">
              {fill(words.inTable, { count: line.listed, total: line.of })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-measure font-semibold">
        {fill(words.unmeasured, { count: unmeasured, total: of })}
      </p>
      {proxies.length > 0 && (
        <p className="mt-2 max-w-measure text-quiet">
          {fill(words.proxies, { list: enumerate(language, proxies.map(isolateText)) })}
        </p>
      )}
    </>
  );
}
