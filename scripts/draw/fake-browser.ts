import { Window } from "happy-dom";

const GLOBALS = [
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "MutationObserver",
  "ResizeObserver",
] as const;

/** What React and Recharts need to run their effects outside a browser. Text has no width in it. */
export function openFakeBrowser(): void {
  if ("window" in globalThis) return;
  const window = new Window();
  const values = GLOBALS.map((name) => [name, window[name]]);
  for (const [name, value] of [["window", window], ...values]) {
    Object.defineProperty(globalThis, String(name), { value, configurable: true, writable: true });
  }
}
