import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fitInto } from "@/components/charts/chart-loading";
import { Waterfall } from "@/components/charts/waterfall";
import { INPUT } from "@/tests/lib/charts/waterfall-input";
import { renderAsBuilt } from "./render-as-built";

const KEY = "0123456789abcdef";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(540);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function renderLive() {
  renderAsBuilt(<Waterfall input={INPUT} drawn={KEY} />);
  const slider = screen.getByRole("slider");
  act(() => slider.focus());
  await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
  return slider;
}

describe("Waterfall", () => {
  it("stays as drawn until it is touched", () => {
    renderAsBuilt(<Waterfall input={INPUT} drawn={KEY} />);
    const slider = screen.getByRole("slider");
    expect(slider.querySelector(".chart-drawn")).not.toBeNull();
    expect(slider.querySelector(".recharts-wrapper")).toBeNull();
    expect(screen.getByText(INPUT.summary)).not.toBeNull();
  });

  it.each([
    ["pointer", (slider: HTMLElement) => fireEvent.pointerEnter(slider)],
    ["touch", (slider: HTMLElement) => fireEvent.pointerDown(slider)],
    ["focus", (slider: HTMLElement) => act(() => slider.focus())],
  ])("becomes live on %s", async (_, touch) => {
    renderAsBuilt(<Waterfall input={INPUT} drawn={KEY} />);
    const slider = screen.getByRole("slider");
    touch(slider);
    await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
    expect(slider.querySelectorAll(".chart-live .waterfall-row")).toHaveLength(6);
  });

  it("tells a bar's value and range by keyboard", async () => {
    const slider = await renderLive();
    expect(slider.getAttribute("aria-valuetext")).toBe("Talent, +6.1, Talent in its range");
    fireEvent.keyDown(slider, { key: "ArrowDown" });
    expect(slider.getAttribute("aria-valuetext")).toBe("Commercial, +2.3, Commercial in its range");
    expect(slider.querySelector(".chart-tip")?.textContent).toBe("Commercial+2.3Commercial in its range");
    fireEvent.keyDown(slider, { key: "End" });
    expect(slider.getAttribute("aria-valuetext")).toBe("Gap, 9");
    fireEvent.keyDown(slider, { key: "Escape" });
    expect(slider.querySelector(".chart-tip")).toBeNull();
    expect(slider.querySelector(".chart-active")).toBeNull();
  });

  it("lets nothing be measured, which would need style attributes in the policy", async () => {
    const slider = await renderLive();
    fireEvent.keyDown(slider, { key: "ArrowDown" });
    expect(document.querySelector("#recharts_measurement_span")).toBeNull();
  });

  it("holds the room of what was not drawn and becomes live by itself", async () => {
    const { rerender } = renderAsBuilt(<Waterfall input={INPUT} drawn={KEY} />);
    rerender(<Waterfall input={{ ...INPUT, parts: INPUT.parts.slice(1) }} drawn={null} />);
    const slider = screen.getByRole("slider");
    expect(slider.querySelector(".chart-drawn svg.chart-wide")?.getAttribute("height")).toBe("170");
    await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
    expect(slider.querySelectorAll(".waterfall-row")).toHaveLength(5);
  });

  it("becomes live by itself where script draws it, as one that was taken away and is back", async () => {
    render(<Waterfall input={INPUT} drawn={KEY} />);
    const slider = screen.getByRole("slider");
    expect(slider.querySelector(".chart-drawn svg.chart-wide")?.getAttribute("height")).toBe("204");
    await waitFor(() => expect(slider.querySelectorAll(".chart-live .waterfall-row")).toHaveLength(6));
  });

  it("is no control on a page without an island", () => {
    const { container } = renderAsBuilt(<Waterfall input={INPUT} drawn={KEY} isLive={false} />);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(container.querySelector("[data-island], [tabindex]")).toBeNull();
  });
});

describe("fitInto", () => {
  it("takes the wide size where it fits, and shrinks the narrow one below its width", () => {
    expect(fitInto(528)).toEqual({ size: "wide", scale: 1 });
    expect(fitInto(527)).toEqual({ size: "narrow", scale: 1 });
    expect(fitInto(178)).toEqual({ size: "narrow", scale: 0.5 });
  });
});
