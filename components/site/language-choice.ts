const LANGUAGE_KEY = "language";
const root = document.documentElement;

/**
 * Names on the root the language to offer: the first finished one of the browser's, where it is not the page's and the
 * reader has chosen none.
 */
export function offerLanguage(): void {
  const language = preferredLanguage();
  if (language && language !== root.lang && !hasChosen()) root.dataset.offer = language;
}

/** A language of the menu, that of the offer or, where it is dismissed, the page's: what was chosen is asked no more. */
export function wireLanguageChoice(): void {
  document.addEventListener("click", ({ target }) => {
    const choice = target instanceof Element ? target.closest<HTMLElement>("[data-choose-language]") : null;
    if (!choice) return;
    storeLanguage(choice.dataset.chooseLanguage ?? "");
    delete root.dataset.offer;
  });
}

function preferredLanguage(): string | undefined {
  const finished = root.dataset.languages?.split(" ") ?? [];
  return navigator.languages
    .map((tag) => tag.toLowerCase().replace(/-.*/, ""))
    .find((language) => finished.includes(language));
}

function hasChosen(): boolean {
  try {
    return localStorage.getItem(LANGUAGE_KEY) !== null;
  } catch {
    return false;
  }
}

function storeLanguage(language: string) {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Storage may be closed (private windows); the offer is then gone from this page only.
  }
}
