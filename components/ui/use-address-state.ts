import { useLayoutEffect, useState } from "react";

/**
 * What the address's query says, read before the first paint after script has started and again at every step back
 * or forward. `ready` turns true with the first reading; until then the state is that of an empty query.
 * @param decode must stay the same function between draws
 */
export function useAddressState<Decoded>(decode: (search: string) => Decoded) {
  const [decoded, setDecoded] = useState(() => decode(""));
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => {
    const read = () => setDecoded(decode(location.search));
    // An empty one has been read, and what is the same is not drawn again.
    if (location.search) read();
    setReady(true);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [decode]);
  return { decoded, setDecoded, ready };
}
