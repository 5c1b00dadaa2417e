import { isPlainClick } from "@/components/ui/plain-click";
import { buildFindDialog, type FindDialog } from "./find-dialog";
import { loadFinder } from "./load-finder";

const FIELDS = "input, select, textarea, [contenteditable]";
/** What the key of the slash writes where an Arabic keyboard is on. */
const SLASHES = ["/", "ظ"];

/** Makes the header's link to all countries the opener of the finder: by a press, by `/` and by Ctrl or Command with K. */
export function wireFinder(): void {
  const open = createOpener();
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-find]") : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("keydown", (event) => {
    const link = document.querySelector<HTMLAnchorElement>("a[data-find]");
    if (!link || !asksToFind(event)) return;
    event.preventDefault();
    open(link);
  });
}

/** Says that the link opens a dialog, which without script it does not. */
export function nameFinder(): void {
  const link = document.querySelector("a[data-find]");
  link?.setAttribute("aria-haspopup", "dialog");
  link?.setAttribute("aria-keyshortcuts", "/ Control+K");
}

function asksToFind(event: KeyboardEvent): boolean {
  const { key, code, target, altKey, shiftKey } = event;
  if (event.isComposing || event.defaultPrevented || altKey) return false;
  if (event.ctrlKey || event.metaKey) return !shiftKey && (code === "KeyK" || key.toLowerCase() === "k");
  return SLASHES.includes(key) && !(target instanceof Element && target.closest(FIELDS));
}

/** Opens the one dialog, built at first use. */
function createOpener(): (link: HTMLAnchorElement) => void {
  const load = createLoader();
  let parts: FindDialog | undefined;
  return (link) => {
    parts ??= build(link, load);
    if (!parts.dialog.open) parts.dialog.showModal();
    parts.input.focus();
    parts.input.select();
    void load(parts, link);
  };
}

type Load = (parts: FindDialog, link: HTMLAnchorElement) => Promise<void>;

function build(link: HTMLAnchorElement, load: Load): FindDialog {
  const parts = buildFindDialog(link);
  parts.retry.addEventListener("click", () => {
    parts.input.focus();
    void load(parts, link);
  });
  return parts;
}

/** Loads what searches: once, and again where that failed, which the dialog then says. */
function createLoader(): Load {
  let state: "new" | "loading" | "ready" = "new";
  let attempt = 0;
  return async (parts, { dataset: { index = "", loading = "", failed = "" } }) => {
    if (state !== "new") return;
    state = "loading";
    parts.retry.hidden = true;
    parts.status.textContent = loading;
    try {
      const { startFinder } = await loadFinder(attempt++);
      await startFinder(parts, index);
      state = "ready";
    } catch {
      state = "new";
      parts.status.textContent = failed;
      parts.retry.hidden = false;
    }
  };
}
