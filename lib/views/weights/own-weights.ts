import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { enumerate, labelled } from "@/lib/i18n/punctuation";
import { present } from "@/lib/present";
import { toParts } from "@/lib/ranking/weights/move-weight";
import { toDecimals } from "./parts-text";

type Weighed = {
  numerals: string;
  pillars: readonly { name: string }[];
  words: { own: string };
};

/** That nobody published a ranking, and which weights it is by, in per cent in the order of the pillars. */
export function ownWeightsNote({ numerals, pillars, words }: Weighed, whole: readonly bigint[]): string {
  const shown = toDecimals(toParts(whole)).map((value, i) =>
    labelled(numerals, present(pillars[i], "pillar").name, isolateText(value)),
  );
  return fill(words.own, { weights: enumerate(numerals, shown) });
}
