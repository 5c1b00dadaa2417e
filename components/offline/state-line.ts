import { make } from "@/components/ui/make-element";
import { pageLanguage } from "@/components/use/page-language";
import { fill } from "@/lib/i18n/fill";
import { formatDate } from "@/lib/i18n/format";
import { isolateText } from "@/lib/i18n/isolate-text";
import type { OfflineWords } from "@/lib/views/offline-words";
import { hasNewer, shownVersion } from "./newer-version";

/**
 * Says below the page which figures it shows where there is no connection or the site does not answer, and that there
 * are newer ones once it does. Silent on a page that has come over the network, while that works.
 */
export function wireStateLine(words: OfflineWords): void {
  const shown = shownVersion();
  const { kept } = document.documentElement.dataset;
  // The page that stands for another shows no figures, and says itself why it is there.
  if (!shown || kept === "other") return;
  const say = createLine();
  const sayState = (template: string) => {
    const date = formatDate(pageLanguage(), shown.date);
    say(fill(template, { date, hash: isolateText(shown.hash) }));
  };
  const sayWhy = () => sayState(navigator.onLine ? words.unreached : words.offline);
  const lookForNewer = () =>
    hasNewer(shown).then((isNewer) => (isNewer ? say(words.newer, words.load) : say("")), sayWhy);
  addEventListener("offline", () => sayState(words.offline));
  addEventListener("online", lookForNewer);
  if (kept === undefined && navigator.onLine) return;
  sayWhy();
  if (navigator.onLine) void lookForNewer();
}

/** Makes the line when something is first said; nothing said takes it away. */
function createLine(): (text: string, load?: string) => void {
  let line: HTMLElement | undefined;
  return (text, load) => {
    if (!text) {
      line?.remove();
      return;
    }
    line ??= make("p", "offline-line", [], { role: "status" });
    if (!line.isConnected) document.body.append(line);
    line.replaceChildren(text, ...(load ? [" ", linkToItself(load)] : []));
  };
}

/** The address holds what the reader chose, and so does the page that it loads. */
function linkToItself(text: string): HTMLAnchorElement {
  const link = make("a", "", text, { href: location.href });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  return link;
}
