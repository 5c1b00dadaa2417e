import { options } from "preact";
import { afterPaint } from "./after-paint";

/** What a reader does to a field or a control, one thing after another. */
const EVENTS = ["pointerdown", "mousedown", "touchstart", "keydown", "beforeinput", "click"];

/**
 * Makes Preact run what effects are due before the next key or click is heard, as React does; by itself it waits for the
 * next paint, and a hand that types within a frame meets a field that knows the letters but the last.
 */
export function runEffectsBeforeEvents(): void {
  let due: (() => void) | null = null;
  const run = () => {
    const effects = due;
    due = null;
    effects?.();
  };
  options.requestAnimationFrame = (effects) => {
    due = effects;
    afterPaint(run);
  };
  for (const event of EVENTS) addEventListener(event, run, { capture: true, passive: true });
}
