import { heightAt } from "./height-at";

/**
 * `embed.js`, for the pages of others: gives each of our frames the height that its picture has at the frame's width, as
 * measured when the code was made, at once and whenever the width changes. Nothing is asked of the frame itself.
 */
function fitHeight(frame: HTMLIFrameElement): void {
  const heights = (frame.dataset.heights ?? "").split(",").flatMap((measured) => {
    const [width = 0, height = 0] = measured.split(":").map(Number);
    return height > 0 ? { width, height } : [];
  });
  const height = heightAt(heights, frame.clientWidth);
  if (height > 0) frame.height = String(height);
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLIFrameElement) fitHeight(target);
});

function watchFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-heights]")) {
    fitHeight(frame);
    observer.observe(frame);
  }
}

watchFrames();
document.addEventListener("DOMContentLoaded", watchFrames);
