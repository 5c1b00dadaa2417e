import { startTransition, useCallback, useLayoutEffect, useState } from "react";
import {
  type CompareView,
  type CompareVocabulary,
  type DecodedCompareView,
  decodeCompareView,
  defaultBase,
  encodeCompareView,
} from "@/lib/url/compare-view";

/** The chosen countries, edition and base, kept in the address; each change is a step that one can take back. */
export function useCompareView(known: CompareVocabulary) {
  const [decoded, setDecoded] = useState<DecodedCompareView>(() => decodeCompareView("", known));
  const [ready, setReady] = useState(false);

  useLayoutEffect(() => {
    const read = () => setDecoded(decodeCompareView(location.search, known));
    read();
    setReady(true);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [known]);

  const change = useCallback(
    (toNext: (view: CompareView) => Partial<CompareView>) => {
      const { view } = decodeCompareView(location.search, known);
      const changed = withBase({ ...view, ...toNext(view) }, known);
      history.pushState(null, "", `${location.pathname}${encodeCompareView(changed, known)}${location.hash}`);
      startTransition(() => setDecoded({ view: changed, dropped: [] }));
    },
    [known],
  );

  return { ...decoded, ready, change };
}

/** A base that has been removed gives its place to the default one. */
function withBase(view: CompareView, known: CompareVocabulary): CompareView {
  return view.countries.includes(view.base) ? view : { ...view, base: defaultBase(view.countries, known) };
}
