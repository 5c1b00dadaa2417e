import { make, makeButton } from "@/components/ui/make-element";
import type { UseWords } from "@/lib/export/figures/uses";

type CopyPart = { name?: string; text: string; lang?: string; isCode?: boolean };

/** A text to take along, under its name, with a button that copies it. */
export function makeCopyPart({ name, text, lang, isCode }: CopyPart, words: UseWords, notice: HTMLElement) {
  const shown = make(isCode ? "pre" : "p", "use-text", [text], {
    dir: lang ? "ltr" : "auto",
    ...(lang && { lang }),
    ...(isCode && { tabindex: "0" }),
  });
  const copy = makeButton("use-action", words.copy, () => void copyText(shown, words, notice));
  if (name) copy.setAttribute("aria-label", `${words.copy} ${name}`);
  const title = name ? [make("h4", "use-name", [name], { dir: "ltr" })] : [];
  return make("div", "use-copy", [...title, shown, copy]);
}

async function copyText(shown: HTMLElement, words: UseWords, notice: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    notice.textContent = words.copied;
  } catch {
    // Without the right to copy, what is selected can still be copied by hand.
    getSelection()?.selectAllChildren(shown);
    notice.textContent = words.notCopied;
  }
}
