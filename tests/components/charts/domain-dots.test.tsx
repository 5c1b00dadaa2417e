import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DomainDots } from "@/components/charts/domain-dots";
import { layDots } from "@/lib/charts/lay-dots";
import { DOTS } from "@/tests/lib/charts/dots-input";
import { renderAsBuilt } from "./render-as-built";

const KEY = "0123456789abcdef";
const ROOM_PX = 540;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(ROOM_PX);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function renderLive() {
  renderAsBuilt(<DomainDots input={DOTS} drawn={KEY} />);
  const slider = screen.getByRole("slider");
  act(() => slider.focus());
  await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
  return slider;
}

describe("DomainDots", () => {
  it("stays as drawn until it is touched", () => {
    renderAsBuilt(<DomainDots input={DOTS} drawn={KEY} />);
    const slider = screen.getByRole("slider");
    expect(slider.querySelector(".chart-drawn")).not.toBeNull();
    expect(slider.querySelector(".recharts-wrapper")).toBeNull();
    expect(screen.getByText(DOTS.summary)).not.toBeNull();
    expect(document.querySelector("[data-island=dots].chart.dots")).not.toBeNull();
  });

  it.each([
    ["pointer", (slider: HTMLElement) => fireEvent.pointerEnter(slider)],
    ["touch", (slider: HTMLElement) => fireEvent.pointerDown(slider)],
    ["focus", (slider: HTMLElement) => act(() => slider.focus())],
  ])("becomes live on %s", async (_, touch) => {
    renderAsBuilt(<DomainDots input={DOTS} drawn={KEY} />);
    const slider = screen.getByRole("slider");
    touch(slider);
    await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
    const rows = [...slider.querySelectorAll(".chart-live [data-row]")];
    expect(rows.map((row) => row.getAttribute("data-row"))).toEqual(["gpqa-diamond", "humaneval", "mbpp"]);
    for (const row of rows) expect(row.querySelectorAll("[data-model][data-value]")).toHaveLength(2);
  });

  it("tells a row's results by keyboard, as one slider from row to row", async () => {
    const slider = await renderLive();
    const value = (name: string) => slider.getAttribute(`aria-value${name}`);
    expect([value("min"), value("max"), value("now")]).toEqual(["1", "3", "1"]);
    expect(value("text")).toContain("GPQA Diamond, DeepSeek-V3 53.5 %, 95 %: 46.6 to 60.3");
    expect(slider.querySelector(".chart-tip")?.textContent).toBe(
      "GPQA DiamondDeepSeek-V353.5 %95 %: 46.6 to 60.3GigaChat MAX41.4 %95 %: 34.8 to 48.4measured by its maker",
    );
    fireEvent.keyDown(slider, { key: "End" });
    expect(value("now")).toBe("3");
    expect(slider.querySelector(".chart-tip")?.textContent).toBe("MBPPDeepSeek-V388.3 %GigaChat MAX74.7 %");
    expect(slider.querySelector(".is-active")?.getAttribute("data-row")).toBe("mbpp");
    fireEvent.keyDown(slider, { key: "Escape" });
    expect(slider.querySelector(".chart-tip, .is-active")).toBeNull();
  });

  it("tells the row under the mouse, and leaves it again", async () => {
    const slider = await renderLive();
    const { height } = layDots(DOTS, "wide");
    vi.spyOn(slider, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 528, height));
    fireEvent.pointerMove(slider, { pointerType: "mouse", clientY: 80 });
    expect(slider.querySelector(".is-active")?.getAttribute("data-row")).toBe("humaneval");
    fireEvent.pointerLeave(slider, { pointerType: "mouse" });
    expect(slider.querySelector(".is-active")).toBeNull();
  });

  it("lets nothing be measured, which would need style attributes in the policy", async () => {
    const slider = await renderLive();
    fireEvent.keyDown(slider, { key: "ArrowDown" });
    expect(document.querySelector("#recharts_measurement_span")).toBeNull();
  });

  it("shows its tip where nobody has a result in the first row", async () => {
    const rows = [{ id: "none", label: "None", note: "", dots: [] }, ...DOTS.rows];
    render(<DomainDots input={{ ...DOTS, rows }} drawn={null} />);
    const slider = screen.getByRole("slider");
    await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
    act(() => slider.focus());
    fireEvent.keyDown(slider, { key: "ArrowDown" });
    const tip = slider.querySelector<HTMLElement>(".recharts-tooltip-wrapper");
    expect(tip?.style.visibility).toBe("visible");
    expect(tip?.textContent).toContain("GPQA Diamond");
  });

  it("is no control on a page without an island", () => {
    const { container } = renderAsBuilt(<DomainDots input={DOTS} drawn={KEY} isLive={false} />);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(container.querySelector("[data-island], [tabindex]")).toBeNull();
  });
});
