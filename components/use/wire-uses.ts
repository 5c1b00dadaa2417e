import { loadUse } from "./load-use";
import { noticeBelow, sayFailure } from "./notice";
import { whenReady } from "./when-ready";

/** Makes the buttons at the foot of pictures work: what they do is loaded when the first is pressed. */
export function wireUses(): void {
  let attempt = 0;
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-use]") : null;
    const figure = button?.closest<HTMLElement>("[data-picture]");
    if (button && figure) void serve(button, figure);
  });
  async function serve(button: HTMLElement, figure: HTMLElement): Promise<void> {
    await whenReady(figure);
    const notice = noticeBelow(figure);
    try {
      const { use } = await loadUse(attempt);
      await use(figure, button.dataset.use ?? "", notice);
    } catch {
      attempt += 1;
      const { useFailed: text = "", useRetry: retry = "" } = document.body.dataset;
      sayFailure(notice, { text, retry, again: () => button.click() });
    }
  }
}
