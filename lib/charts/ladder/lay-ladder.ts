import type { LadderView } from "@/lib/views/ladder";
import type { LadderLayout } from "./ladder";
import { layLying } from "./lay-lying";
import { layUpright } from "./lay-upright";
import { layWithRoom } from "./lay-with-room";

/** Both forms of the picture: which is seen is for the width of the screen to say. */
export type LadderLayouts = { lying: LadderLayout; upright: LadderLayout };

/** Lays out both forms with the labels of `labelled`, the most important first. */
export function layLadder(view: LadderView, labelled: readonly string[]): LadderLayouts {
  const { score, shortText } = view.median;
  return {
    lying: layWithRoom(layLying, { ...view, labelled }),
    upright: layWithRoom(layUpright, { ...view, labelled, median: { score, text: shortText } }),
  };
}
