import { useCallback, useLayoutEffect, useState } from "react";
import {
  DEFAULT_RANKING_VIEW,
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
  const [{ view, dropped }, setDecoded] = useState({ view: DEFAULT_RANKING_VIEW, dropped: noNames() });
  const [ready, setReady] = useState(false);

  useLayoutEffect(() => {
    const read = () => setDecoded(decodeRankingView(location.search, known));
    read();
    setReady(true);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [known]);

  const change = useCallback(
    (toNext: (view: RankingView) => Partial<RankingView>, step: "push" | "replace") => {
      const { view: current } = decodeRankingView(location.search, known);
      const changed = { ...current, ...toNext(current) };
      const address = `${location.pathname}${encodeRankingView(changed)}${location.hash}`;
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      setDecoded({ view: changed, dropped: [] });
    },
    [known],
  );

  return { view, dropped, ready, change };
}

function noNames(): string[] {
  return [];
}
