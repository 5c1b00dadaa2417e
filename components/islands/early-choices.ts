import { afterPaint } from "./after-paint";
import { ISLAND_NAME } from "./island-name";

/** What a reader did in an island before its script came, numbered in the order of it. */
const EARLY = "data-early";
/** An island that answers by itself. */
const ANSWERS = "data-answers";

/** What works without the island, or waits for it by itself, is not for it to repeat. */
const OWN_BUTTON = "button:not([popovertarget], [data-use])";

type Field = HTMLInputElement | HTMLSelectElement;

/** Marks the fields of islands that are changed and the buttons that are pressed while nothing answers them yet. */
export function markEarlyChoices(): void {
  let order = 0;
  const mark = (control: EventTarget | null) => {
    if (!(control instanceof Element) || !control.closest(`[${ISLAND_NAME}]:not([${ANSWERS}])`)) return;
    order += 1;
    control.setAttribute(EARLY, String(order));
  };
  document.addEventListener("input", ({ target }) => mark(target));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element) mark(target.closest(OWN_BUTTON));
  });
}

/**
 * Takes note of what was chosen in an island before it is taken over, which may give a field its first value again.
 * Returns what tells the island, one choice after another, so that each is answered before the next.
 */
export function keepEarlyChoices(island: Element): () => Promise<void> {
  const choices = [...island.querySelectorAll<HTMLElement>(`[${EARLY}]`)]
    .sort((a, b) => Number(a.getAttribute(EARLY)) - Number(b.getAttribute(EARLY)))
    .filter((control) => !isField(control) || isChanged(control))
    .map(toRepeat);
  island.setAttribute(ANSWERS, "");
  return async () => {
    for (const repeat of choices) {
      await new Promise<void>(afterPaint);
      repeat();
    }
  };
}

function toRepeat(control: HTMLElement): () => void {
  return isField(control) ? toChooseAgain(control) : () => control.click();
}

function toChooseAgain(field: Field): () => void {
  const name = isTicked(field) ? "checked" : "value";
  const chosen = Reflect.get(field, name);
  return () => {
    Reflect.set(field, name, chosen);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    if (field !== document.activeElement) field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  };
}

function isField(control: HTMLElement): control is Field {
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
}

/** A tick that was taken back is none. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function isTicked(field: Field): boolean {
  return field.type === "checkbox" || field.type === "radio";
}
