import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { enumerate } from "@/lib/i18n/punctuation";

/** Says in one line at the foot of an embed what was left out of its address; nothing where nothing was. */
export function showLeftOut(each: readonly string[]): void {
  if (each.length === 0) return;
  say(`${wordsOfEmbed().dropped ?? ""} ${enumerate(document.documentElement.lang, each)}`);
}

/** What neither every embed nor this picture knows, as it stood in the address. */
export function notKnown(value: string): string {
  return fill(wordsOfEmbed().unknown ?? "", { value: isolateText(value) });
}

/** One line at the foot, shown and said. */
export function say(text: string): void {
  const line = document.querySelector(".embed-left-out");
  if (line) line.textContent = text;
}

/** The words that the document brings for its scripts. */
export function wordsOfEmbed(): DOMStringMap {
  return document.querySelector<HTMLElement>(".embed-room")?.dataset ?? {};
}
