/** What is said of something that failed, and the way to try again. */
export type Failure = { text: string; retry: string; again: () => void };

/** The line below a picture in which its uses are answered for; made, silent, when one is first asked for. */
export function noticeBelow(figure: HTMLElement): HTMLElement {
  const known = figure.querySelector<HTMLElement>(".use-notice");
  if (known) return known;
  const notice = document.createElement("p");
  notice.className = "use-notice";
  notice.setAttribute("role", "status");
  const foot = figure.querySelector("figcaption") ?? figure;
  foot.insertBefore(notice, foot.lastElementChild);
  return notice;
}

/** Says that something failed, with a button that tries it again. */
export function sayFailure(notice: HTMLElement, { text, retry, again }: Failure): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "use-retry";
  button.textContent = retry;
  button.addEventListener("click", again);
  notice.replaceChildren(text, " ", button);
}
