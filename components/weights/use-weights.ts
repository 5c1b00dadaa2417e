import { useCallback, useRef, useState } from "react";
import { useAddressState } from "@/components/ui/use-address-state";
import { moveWeight, toParts } from "@/lib/ranking/weights/move-weight";
import { toWholeWeights } from "@/lib/ranking/weights/whole-weights";
import { decodeWeightsView, encodeWeightsView, type WeightsView } from "@/lib/url/weights-view";
import { toDecimals } from "@/lib/views/weights/parts-text";
import { useAddressWriter } from "./use-address-writer";

/** One pillar's weight that is being moved, and the weights that stood when it was first taken hold of. */
type Hold = { pillar: number; from: bigint[]; set: WeightsView["weights"]; locked: ReadonlySet<number> };

const NONE: ReadonlySet<number> = new Set();

/**
 * The reader's weights, kept in the address, and which are locked. While one pillar is moved the others keep the
 * ratios that they had at first, so that moving it to the end and back changes nothing; this is one step back.
 */
export function useWeights(pillars: readonly string[], base: readonly bigint[]) {
  const decode = useCallback((search: string) => decodeWeightsView(search, pillars), [pillars]);
  const { decoded, setDecoded, ready } = useAddressState(decode);
  const [locked, setLocked] = useState(NONE);
  const hold = useRef<Hold | null>(null);
  const write = useAddressWriter();
  const { weights } = decoded.view;

  const choose = useCallback(
    (chosen: WeightsView["weights"], step: "push" | "replace" = "push") => {
      setDecoded({ view: { weights: chosen }, dropped: [] });
      write(encodeWeightsView({ weights: chosen }, pillars), step);
    },
    [pillars, setDecoded, write],
  );

  const move = useCallback(
    (pillar: number, to: bigint) => {
      const held = hold.current;
      const isHeld = held?.pillar === pillar && held.set === weights && held.locked === locked;
      const from = isHeld ? held.from : toParts(weights ? toWholeWeights(weights) : base);
      const set = toDecimals(moveWeight(from, pillar, to, locked));
      hold.current = { pillar, from, set, locked };
      choose(set, isHeld ? "replace" : "push");
    },
    [weights, base, locked, choose],
  );

  const toggleLock = useCallback((pillar: number) => setLocked((before) => toggled(before, pillar)), []);

  return { weights, dropped: decoded.dropped, ready, locked, choose, move, toggleLock };
}

function toggled(locked: ReadonlySet<number>, pillar: number): ReadonlySet<number> {
  const next = new Set(locked);
  if (!next.delete(pillar)) next.add(pillar);
  return next;
}
