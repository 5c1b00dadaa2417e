import { useCallback } from "react";
import { useAddressState } from "@/components/ui/use-address-state";
import {
  decodeRankingView,
  encodeRankingView,
  type RankingView,
  type RankingVocabulary,
} from "@/lib/url/ranking-view";

/**
 * The reader's view of a ranking, kept in the address. `ready` turns true with the first reading of the address,
 * before anything of the island is shown under a query. A step that one may want to take back is pushed; typing
 * replaces. Both show at once: in a transition a sort would wait for the scheduler, and a field would lose letters.
 */
export function useRankingView(known: RankingVocabulary) {
  const decode = useCallback((search: string) => decodeRankingView(search, known), [known]);
  const { decoded, setDecoded, ready } = useAddressState(decode);

  const change = useCallback(
    (toNext: (view: RankingView) => Partial<RankingView>, step: "push" | "replace") => {
      const { view: current } = decode(location.search);
      const changed = { ...current, ...toNext(current) };
      const address = `${location.pathname}${encodeRankingView(changed)}${location.hash}`;
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      setDecoded({ view: changed, dropped: [] });
    },
    [decode, setDecoded],
  );

  return { ...decoded, ready, change };
}
