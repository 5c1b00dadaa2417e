/** A button with `data-copy` copies the text of the element that it names, and then says so. */
export function wireCopy() {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
    const source = button && document.getElementById(button.dataset.copy ?? "");
    if (!button || !source) return;
    copy(source).then(
      () => {
        button.textContent = button.dataset.copied ?? "";
      },
      // Without the right to copy, what is selected can still be copied by hand.
      () => getSelection()?.selectAllChildren(source),
    );
  });
}

async function copy({ textContent }: HTMLElement) {
  await navigator.clipboard.writeText(textContent ?? "");
}
