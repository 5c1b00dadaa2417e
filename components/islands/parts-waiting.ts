/** After so many ms a task begins no other part: with the last of its parts it stays below what a reader feels. */
const TASK_MS = 6;

/** By which a reader, or what helps one, comes to a part. */
const TOUCHES = ["pointerdown", "focusin", "keydown", "beforeinput", "input", "change", "click"];

type TakeOver = () => void;

const byElement = new WeakMap<EventTarget, TakeOver>();
const inTurn: TakeOver[] = [];
let isTimed = false;

/** Takes a part over before it hears of the first event in it. */
export function takeOverWhenTouched(element: Element, takeOver: TakeOver): void {
  byElement.set(element, takeOver);
}

/** Takes a part over after what is being taken over now: in a task of its own, or with others that are as small. */
export function takeOverInTurn(takeOver: TakeOver): void {
  inTurn.push(takeOver);
  if (!isTimed) setTimeout(takeTurns);
  isTimed = true;
}

/** From now on an event takes over the parts that it passes, the outer before those in it. */
export function listenForTouches(): void {
  for (const type of TOUCHES) addEventListener(type, takeOverTouched, { capture: true, passive: true });
}

function takeOverTouched(event: Event): void {
  for (const target of event.composedPath().reverse()) {
    const takeOver = byElement.get(target);
    byElement.delete(target);
    takeOver?.();
  }
}

/** One that fails leaves the turns of the others as they are. */
function takeTurns(): void {
  const end = performance.now() + TASK_MS;
  try {
    do inTurn.shift()?.();
    while (inTurn.length > 0 && performance.now() < end);
  } finally {
    isTimed = inTurn.length > 0;
    if (isTimed) setTimeout(takeTurns);
  }
}
