import { markEarlyChoices } from "@/components/islands/early-choices";
import { wireUses } from "@/components/use/wire-uses";
import { wireCopy } from "./copy-text";
import { nameFinder, wireFinder } from "./find/open-finder";
import { suggestNearest } from "./find/suggest-nearest";
import { offerLanguage, wireLanguageChoice } from "./language-choice";
import { writeOwnAddress } from "./own-address";
import { renewIfOutdated } from "./renew-page";

/**
 * The one script of ours on every page, read before the first paint. It sets the theme, says that script runs, offers
 * the reader's language, keeps query and fragment when it changes, names the page on paper, copies what a button names,
 * marks what is chosen before the page's own script comes, and opens the finder and what can be made of a picture, which
 * are loaded then; last it loads what keeps the page for reading offline. No framework.
 */
const THEMES = ["system", "light", "dark"];
const THEME_KEY = "theme";
const PATIENCE_MS = 4000;
const IDLE_WITHIN_MS = 5000;
/** Empty where the site is built to keep no pages. */
const OFFLINE_SCRIPT = process.env.OFFLINE_SCRIPT ?? "";
const root = document.documentElement;

function storedTheme(): string {
  try {
    const theme = localStorage.getItem(THEME_KEY) ?? "";
    return THEMES.includes(theme) ? theme : "system";
  } catch {
    return "system";
  }
}

function storeTheme(theme: string) {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be closed (private windows); the theme then lasts for this page.
  }
}

function applyTheme(theme: string) {
  root.dataset.theme = theme;
}

function wireTheme() {
  const select = document.querySelector<HTMLSelectElement>("select[data-theme-choice]");
  if (!select) return;
  select.value = storedTheme();
  select.addEventListener("change", () => {
    storeTheme(select.value);
    applyTheme(select.value);
  });
}

function keepState(event: Event) {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-keep-state]") : null;
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

/** An island will read the query; should it never start, its default is better than nothing. */
function holdBackDefault() {
  root.dataset.query = "";
  setTimeout(() => delete root.dataset.query, PATIENCE_MS);
}

function readablePath(): string {
  try {
    return decodeURI(location.pathname);
  } catch {
    return location.pathname;
  }
}

function nameMissingPage() {
  for (const place of document.querySelectorAll("[data-asked-for]"))
    place.textContent = readablePath().slice(0, 200);
}

/** A browser may take a page at rest for one that is never idle. */
function whenIdle(call: () => void) {
  if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: IDLE_WITHIN_MS });
  else setTimeout(call);
}

/** After everything else, which waits for nothing of it. */
function loadOffline() {
  if (OFFLINE_SCRIPT) import(/* @vite-ignore */ OFFLINE_SCRIPT).catch(() => undefined);
}

root.classList.add("js");
applyTheme(storedTheme());
offerLanguage();
if (location.search.length > 1) holdBackDefault();

addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && renewIfOutdated(), true);
addEventListener("load", () => whenIdle(loadOffline));
addEventListener("storage", (event) => {
  if (event.key === THEME_KEY) applyTheme(storedTheme());
});
document.addEventListener("DOMContentLoaded", () => {
  wireTheme();
  nameFinder();
  nameMissingPage();
  void suggestNearest(readablePath());
});
wireFinder();
wireLanguageChoice();
wireCopy();
wireUses();
markEarlyChoices();
addEventListener("beforeprint", writeOwnAddress);
for (const type of ["pointerdown", "click", "focusin"]) document.addEventListener(type, keepState);
