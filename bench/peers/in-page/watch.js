/**
 * Before anything of a page runs: notes its paints, shifts and long tasks in `window.watched`, and when all that is
 * EXPECTED (written above this, as `{ selector, least }`) has a size and was painted.
 */
const watched = { shownMs: null, fcpMs: null, lcpMs: null, cls: 0, longTasks: [] };
Object.assign(window, { watched });

observe("paint", ({ name, startTime }) => {
  if (name === "first-contentful-paint") watched.fcpMs = startTime;
});
observe("largest-contentful-paint", ({ startTime }) => {
  watched.lcpMs = startTime;
});
observe("layout-shift", ({ value, hadRecentInput }) => {
  if (!hadRecentInput) watched.cls += value;
});
observe("longtask", ({ duration }) => watched.longTasks.push(duration));

function observe(type, note) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  }).observe({ type, buffered: true });
}

function isThere({ selector, least }) {
  const found = [...document.querySelectorAll(selector)];
  if (found.length < least) return false;
  return found.filter((one) => one.getClientRects().length > 0).length >= least;
}

/** A message comes after the frame in which it was sent has been painted. */
function afterPaint(act) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = act;
  port2.postMessage(null);
}

function look() {
  if (!EXPECTED.every(isThere)) return requestAnimationFrame(look);
  afterPaint(() => {
    watched.shownMs = performance.now();
  });
}

requestAnimationFrame(look);

/**
 * Milliseconds from the next click until the rows of a table are in the order of a column, given by its cell, and
 * painted.
 */
window.sortPainted = ({ table, cell }) =>
  new Promise((settle) => {
    let clicked = 0;
    const heed = ({ timeStamp }) => {
      clicked = timeStamp;
    };
    document.addEventListener("click", heed, { capture: true, once: true });
    const place = document.querySelector(table);
    const observer = new MutationObserver(() => {
      if (clicked === 0 || !isOrdered(place, cell)) return;
      observer.disconnect();
      requestAnimationFrame(() => afterPaint(() => settle(performance.now() - clicked)));
    });
    observer.observe(place.tBodies[0], { childList: true, subtree: true, characterData: true });
  });

function isOrdered({ tBodies: [body] }, cell) {
  const values = [...body.rows].map(({ cells }) => Number(cells[cell].textContent));
  const pairs = values.slice(1).map((value, at) => value - values[at]);
  return values.length > 80 && (pairs.every((step) => step <= 0) || pairs.every((step) => step >= 0));
}
