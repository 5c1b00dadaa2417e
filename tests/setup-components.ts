import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

/**
 * Which parts are hidden is for the style sheet to say, and none is loaded here; to look for it would take seconds. What
 * is waited for may take long on a busy machine.
 */
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  if ("document" in globalThis) document.body.replaceChildren();
});
