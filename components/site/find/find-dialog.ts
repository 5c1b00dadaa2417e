import { make } from "@/components/ui/make-element";

/** The finder's dialog: what the shell builds and what searches it are loaded apart. */
export type FindDialog = {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Says how many were found, or that the list could not be had. */
  status: HTMLElement;
  retry: HTMLButtonElement;
  list: HTMLElement;
};

/** Builds the dialog and stands it in the page, closed; its words are those that the header's link carries. */
export function buildFindDialog(link: HTMLAnchorElement): FindDialog {
  const { hint = "", close = "", retry = "", all = "" } = link.dataset;
  const label = link.getAttribute("aria-label") ?? "";
  const parts = {
    dialog: make("dialog", "find-dialog", [], { "aria-label": label }),
    input: make("input", "find-input", [], { ...FIELD, "aria-label": label, placeholder: hint }),
    status: make("p", "find-status", [], { role: "status" }),
    retry: make("button", "find-retry", retry, { hidden: "" }),
    list: make("div", "find-list", [], {
      id: FIELD["aria-controls"],
      role: "listbox",
      "aria-label": label,
      hidden: "",
    }),
  };
  const closer = make("button", "find-close", close);
  const line = make("div", "find-line");
  const everything = make("a", "find-all", all, { href: link.getAttribute("href") ?? "" });
  const notes = make("div", "find-notes");
  line.append(parts.input, closer);
  notes.append(parts.status, everything);
  // The list comes last: however long it is, nothing else moves.
  parts.dialog.append(line, notes, parts.retry, parts.list);
  closeOn(parts.dialog, closer);
  document.body.append(parts.dialog);
  return parts;
}

/** What it is from the first, though nothing answers before the second script has come. */
const FIELD = {
  type: "text",
  role: "combobox",
  "aria-expanded": "false",
  "aria-controls": "find-list",
  autocomplete: "off",
  spellcheck: "false",
  enterkeyhint: "go",
} as const;

/** Escape is the browser's; beside it the button, a press outside, and leaving the page, to which one may come back. */
function closeOn(dialog: HTMLDialogElement, closer: HTMLButtonElement): void {
  const close = () => dialog.close();
  closer.addEventListener("click", close);
  dialog.addEventListener("click", ({ target }) => target === dialog && close());
  addEventListener("pagehide", close);
}
