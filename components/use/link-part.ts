import { makeButton } from "@/components/ui/make-element";
import type { UseWords } from "@/lib/export/figures/uses";
import { makeCopyPart } from "./copy-part";
import type { Picture } from "./picture";

/** The picture's finding with its address, to be copied; where the device can hand it on, that as well. */
export function makeLinkPart({ title, address }: Picture, words: UseWords, notice: HTMLElement): HTMLElement {
  const part = makeCopyPart({ text: `${title}\n${address}` }, words, notice);
  if ("share" in navigator) part.append(makeButton("use-action", words.share, () => share(title, address)));
  return part;
}

/** Refused is as good as changed one's mind: nothing is said. */
function share(text: string, url: string): void {
  navigator.share({ title: text, text, url }).catch(() => {});
}
