/** The parts of the page that its script works on. */
export type CheckRoom = {
  form: HTMLFormElement;
  text: HTMLTextAreaElement;
  /** What was left out of the address. */
  dropped: HTMLElement;
  /** Says each verdict, and shows a message where there is none. */
  status: HTMLElement;
  /** Hidden until there is something in it. */
  found: HTMLElement;
  result: HTMLElement;
  words: DOMStringMap;
};

/** @throws where the page is not the one that `CheckForm` makes */
export function readRoom(element: HTMLElement): CheckRoom {
  const find = <Part extends Element>(selector: string) => {
    const part = element.querySelector<Part>(selector);
    if (!part) throw new Error(`the page to check a sentence has no ${selector}`);
    return part;
  };
  return {
    form: find<HTMLFormElement>("form"),
    text: find<HTMLTextAreaElement>("textarea"),
    dropped: find<HTMLElement>(".check-dropped"),
    status: find<HTMLElement>(".check-status"),
    found: find<HTMLElement>(".check-found"),
    result: find<HTMLElement>(".check-result"),
    words: element.dataset,
  };
}
