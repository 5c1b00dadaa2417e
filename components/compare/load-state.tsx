import { fill } from "@/lib/i18n/fill";
import type { FetchFault } from "@/lib/url/fetch-json";
import type { CompareWords } from "@/lib/views/compare-words";

type LoadStateProps = {
  edition: string;
  loading: boolean;
  slow: boolean;
  fault: FetchFault | null;
  /** True where what stands on the page is from before the fault. */
  kept: boolean;
  words: CompareWords;
  onRetry: () => void;
};

/** What is being fetched, that it takes long, or why it failed and how to try again. */
export function LoadState({ edition, loading, slow, fault, kept, words, onRetry }: LoadStateProps) {
  return (
    <div role="status" className="needs-script mt-2 min-h-12 text-note wide:min-h-6">
      {loading && (
        <p className="text-quiet">
          {fill(words.loading, { edition })} {slow && words.slow}
        </p>
      )}
      {fault && (
        <div className="border-behind border-s-4 ps-4 text-base">
          <p>
            {fill(words.failed, { edition, reason: reasonText(words, fault) })} {kept && words.failedKept}
          </p>
          <button type="button" className="chip mt-2" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      )}
    </div>
  );
}

function reasonText(words: CompareWords, { reason, status }: FetchFault): string {
  switch (reason) {
    case "network":
      return words.reasonNetwork;
    case "status":
      return fill(words.reasonStatus, { status: status ?? "" });
    case "broken":
      return words.reasonBroken;
  }
}
