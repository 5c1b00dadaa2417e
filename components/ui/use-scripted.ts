import { useSyncExternalStore } from "react";

/** False on the server and while the page is taken over, true from then on: for what works only with script. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
