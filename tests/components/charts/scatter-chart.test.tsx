import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ScatterChart } from "@/components/charts/scatter-chart";
import { layScatter } from "@/lib/charts/lay-scatter";
import { SCATTER } from "@/tests/lib/charts/scatter-input";
import { renderAsBuilt } from "./render-as-built";

const KEY = "0123456789abcdef";

let room = 900;
beforeEach(() => {
  room = 900;
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => room);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function renderLive() {
  renderAsBuilt(<ScatterChart input={SCATTER} drawn={KEY} />);
  const slider = screen.getByRole("slider");
  act(() => slider.focus());
  await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
  return slider;
}

describe("ScatterChart", () => {
  it("stays as drawn until it is touched", () => {
    renderAsBuilt(<ScatterChart input={SCATTER} drawn={KEY} />);
    expect(screen.getByRole("slider").querySelector(".recharts-wrapper")).toBeNull();
    expect(screen.getByText(SCATTER.summary)).not.toBeNull();
    expect(document.querySelector("[data-island=scatter].chart.scatter")).not.toBeNull();
  });

  it("tells each model's figures by keyboard, as one slider from the lowest price to the highest", async () => {
    const slider = await renderLive();
    const value = (name: string) => slider.getAttribute(`aria-value${name}`);
    expect([value("min"), value("max"), value("now")]).toEqual(["1", "4", "1"]);
    expect(value("text")).toBe("Model a, Price: $0.1, GPQA Diamond: 20 %");
    fireEvent.keyDown(slider, { key: "ArrowRight" });
    expect(slider.querySelector(".chart-tip")?.textContent).toBe(
      "Model bPrice $1GPQA Diamond 53.5 %95 %: 46.6 to 60.0",
    );
    expect(slider.querySelector(".scatter-name.is-active")?.textContent).toContain("Model b");
    expect(slider.querySelectorAll(".scatter-cross, .scatter-ring")).toHaveLength(2);
    fireEvent.keyDown(slider, { key: "Escape" });
    expect(slider.querySelector(".chart-tip, .scatter-cross, .is-active")).toBeNull();
  });

  it("tells the model under the mouse, and who measured it", async () => {
    const slider = await renderLive();
    const { height, width, rows } = layScatter(SCATTER, "wide");
    vi.spyOn(slider, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, height));
    const at = { clientX: rows[2]?.x ?? 0, clientY: rows[2]?.y ?? 0 };
    fireEvent.pointerMove(slider, { pointerType: "mouse", ...at });
    expect(slider.querySelector(".chart-tip")?.textContent).toBe(
      "Model cPrice $10GPQA Diamond 40 %measured by its maker",
    );
    fireEvent.pointerMove(slider, { pointerType: "mouse", clientX: 0, clientY: 0 });
    expect(slider.querySelector(".chart-tip")).toBeNull();
  });

  it("is wide from where its own width has room, not that of other pictures", async () => {
    const widthOf = (slider: Element) => slider.querySelector("svg.recharts-surface")?.getAttribute("width");
    expect(widthOf(await renderLive())).toBe("840");
    document.body.replaceChildren();
    room = 700;
    expect(widthOf(await renderLive())).toBe("356");
  });
});
