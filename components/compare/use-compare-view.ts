import { startTransition, useCallback } from "react";
import { useAddressState } from "@/components/ui/use-address-state";
import {
  type CompareView,
  type CompareVocabulary,
  decodeCompareView,
  defaultBase,
  encodeCompareView,
} from "@/lib/url/compare-view";

/** The chosen countries, edition and base, kept in the address; each change is a step that one can take back. */
export function useCompareView(known: CompareVocabulary) {
  const decode = useCallback((search: string) => decodeCompareView(search, known), [known]);
  const { decoded, setDecoded, ready } = useAddressState(decode);

  const change = useCallback(
    (toNext: (view: CompareView) => Partial<CompareView>) => {
      const { view } = decode(location.search);
      const changed = withBase({ ...view, ...toNext(view) }, known);
      history.pushState(null, "", `${location.pathname}${encodeCompareView(changed, known)}${location.hash}`);
      startTransition(() => setDecoded({ view: changed, dropped: [] }));
    },
    [decode, known, setDecoded],
  );

  return { ...decoded, ready, change };
}

/** A base that has been removed gives its place to the default one. */
function withBase(view: CompareView, known: CompareVocabulary): CompareView {
  return view.countries.includes(view.base) ? view : { ...view, base: defaultBase(view.countries, known) };
}
