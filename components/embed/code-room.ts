/** The parts of the page with the code that its script works on. */
export type CodeRoom = {
  /** Says that the picture is measured, and why it cannot be shown. */
  status: HTMLElement;
  /** All of it: what is made is seen once its `data-measured` is set, and gone while `data-without-picture` is. */
  whole: HTMLElement;
  title: HTMLElement;
  options: HTMLFormElement;
  code: HTMLTextAreaElement;
  preview: HTMLElement;
  /** The picture that is shown where the address names none. */
  picture: string;
  words: DOMStringMap;
};

/** @throws where the page is not the one that `EmbedRoom` makes */
export function readCodeRoom(element: HTMLElement): CodeRoom {
  const find = <Part extends Element>(selector: string) => {
    const part = element.querySelector<Part>(selector);
    if (!part) throw new Error(`the page with the code has no ${selector}`);
    return part;
  };
  return {
    status: find<HTMLElement>(".embed-status"),
    whole: element,
    title: find<HTMLElement>(".embed-picture-title"),
    options: find<HTMLFormElement>(".embed-options"),
    code: find<HTMLTextAreaElement>(".embed-code"),
    preview: find<HTMLElement>(".embed-preview"),
    picture: element.dataset.embed ?? "",
    words: element.dataset,
  };
}
