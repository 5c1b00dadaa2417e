import { useCallback } from "react";
import { useAddressView } from "@/components/ui/use-address-view";
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
  const encode = useCallback((view: CompareView) => encodeCompareView(view, known), [known]);
  const { change: changeView, ...state } = useAddressView(decode, encode);

  const change = useCallback(
    (toNext: (view: CompareView) => Partial<CompareView>) =>
      changeView((view) => withBase({ ...view, ...toNext(view) }, known)),
    [changeView, known],
  );

  return { ...state, change };
}

/** A base that has been removed gives its place to the default one. */
function withBase(view: CompareView, known: CompareVocabulary): CompareView {
  return view.countries.includes(view.base) ? view : { ...view, base: defaultBase(view.countries, known) };
}
