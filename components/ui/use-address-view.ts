import { startTransition, useCallback } from "react";
import { useAddressState } from "./use-address-state";

/**
 * A view kept in the address, with what its query had that the page does not know. Each change is made to what the
 * address says at that moment, is a step that one can take back, and is shown in a transition.
 * @param decode reads a query; must stay the same function between draws
 * @param encode writes it, with its question mark, or nothing; must stay the same function between draws
 */
export function useAddressView<View, Dropped>(
  decode: (search: string) => { view: View; dropped: Dropped[] },
  encode: (view: View) => string,
) {
  const { decoded, setDecoded, ready } = useAddressState(decode);

  const change = useCallback(
    (toNext: (view: View) => Partial<View>) => {
      const { view } = decode(location.search);
      const changed = { ...view, ...toNext(view) };
      history.pushState(null, "", `${location.pathname}${encode(changed)}${location.hash}`);
      startTransition(() => setDecoded({ view: changed, dropped: [] }));
    },
    [decode, encode, setDecoded],
  );

  return { ...decoded, ready, change };
}
