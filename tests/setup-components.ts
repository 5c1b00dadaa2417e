import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

/** Which parts are hidden is for the style sheet to say, and none is loaded here; to look for it would take seconds. */
configure({ defaultHidden: true });

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
