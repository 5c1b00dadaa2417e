import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";

/** As on a page: drawn at build, then taken over. */
export function renderAsBuilt(element: ReactElement) {
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(element);
  return render(element, { container, hydrate: true });
}
