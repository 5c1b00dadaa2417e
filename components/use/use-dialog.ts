import { make, makeButton } from "@/components/ui/make-element";
import type { Uses } from "@/lib/export/figures/uses";
import { makeCitePart } from "./cite-part";
import { addDialogStyles } from "./dialog-styles";
import { embedHrefOf } from "./embed-href";
import { makeFilePart } from "./file-part";
import { makeLinkPart } from "./link-part";
import type { Picture } from "./picture";
import { makeTermsPart } from "./terms-part";

const TITLE_ID = "use-title";

/** All that can be made of a picture, in one dialog; it opens at the part that was asked for, if any. */
export function openUseDialog(picture: Picture, use: string, uses: Uses): void {
  addDialogStyles();
  const { words } = uses;
  const notice = make("p", "use-notice", [], { role: "status" });
  const dialog = make("dialog", "use-dialog", [], { "aria-labelledby": TITLE_ID });
  const title = make("h2", "use-title", [words.title], { id: TITLE_ID, tabindex: "-1" });
  const citations = makeCitePart(picture, uses, notice);
  const parts = {
    files: makePart(words.files, makeFilePart(picture, uses, notice)),
    terms: makePart(words.terms, [makeTermsPart(picture, uses)]),
    link: makePart(words.link, [makeLinkPart(picture, words, notice)]),
    embed: makePart(words.embed, [makeEmbedLink(picture, words.embedHint)]),
    cite: makePart(words.cite, [citations.room]),
  };
  const close = makeButton("use-close", words.close, () => dialog.close());
  const scroll = make("div", "use-parts", [
    make("p", "use-finding", [picture.title], { dir: "auto" }),
    ...Object.values(parts),
  ]);
  dialog.append(make("div", "use-line", [title, close]), notice, scroll);
  closeOn(dialog);
  document.body.append(dialog);
  dialog.showModal();
  const asked = use === "link" || use === "cite" ? parts[use] : null;
  (asked?.querySelector<HTMLElement>(".use-part-title") ?? title).focus();
  const showAsked = () => asked?.scrollIntoView({ block: "start" });
  showAsked();
  // Before they have come there is not enough below to scroll to them.
  if (use === "cite") void citations.ready.then(showAsked);
}

function makePart(title: string, children: readonly Node[]): HTMLElement {
  return make("section", "use-part", [
    make("h3", "use-part-title", [title], { tabindex: "-1" }),
    ...children,
  ]);
}

function makeEmbedLink(picture: Picture, hint: string): HTMLElement {
  return make("a", "use-action", [hint], { href: embedHrefOf(picture) });
}

/** Escape is the browser's; beside it a press outside, and leaving the page, to which one may come back. */
function closeOn(dialog: HTMLDialogElement): void {
  const leave = new AbortController();
  const { signal } = leave;
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  addEventListener("pagehide", () => dialog.close(), { signal });
  dialog.addEventListener("close", () => {
    leave.abort();
    dialog.remove();
  });
}
