import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AgreementChart } from "@/components/charts/agreement-chart";
import { layAgreement } from "@/lib/charts/lay-agreement";
import { AGREEMENT } from "@/tests/lib/charts/agreement-input";

const KEY = "0123456789abcdef";
const ROOM_PX = 540;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(ROOM_PX);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function renderLive() {
  render(<AgreementChart input={AGREEMENT} drawn={KEY} />);
  const slider = screen.getByRole("slider");
  act(() => slider.focus());
  await waitFor(() => expect(slider.querySelector(".chart-drawn")).toBeNull());
  return slider;
}

describe("AgreementChart", () => {
  it("stays as drawn until it is touched", () => {
    render(<AgreementChart input={AGREEMENT} drawn={KEY} />);
    expect(screen.getByRole("slider").querySelector(".recharts-wrapper")).toBeNull();
    expect(screen.getByText(AGREEMENT.summary)).not.toBeNull();
    expect(document.querySelector("[data-island=agreement].chart.agreement")).not.toBeNull();
  });

  it("tells each country's ranks by keyboard, as one slider from rank to rank", async () => {
    const slider = await renderLive();
    const value = (name: string) => slider.getAttribute(`aria-value${name}`);
    expect([value("min"), value("max"), value("now")]).toEqual(["1", "6", "1"]);
    fireEvent.keyDown(slider, { key: "End" });
    expect(value("text")).toBe(
      "Russia, First Index 2024: 6 of 6 (9 of all 9), Second Index 2025: 3 of 6 (3 of all 7)",
    );
    expect(slider.querySelector(".chart-tip")?.textContent).toContain("Second Index 2025: 3 of 6");
    expect(slider.querySelectorAll(".agreement-cross, .agreement-ring")).toHaveLength(2);
    fireEvent.keyDown(slider, { key: "Escape" });
    expect(slider.querySelector(".chart-tip, .agreement-cross, .agreement-ring")).toBeNull();
  });

  it("tells the country under the mouse, not another at its height", async () => {
    const slider = await renderLive();
    fireEvent.keyDown(slider, { key: "Escape" });
    const { height, width, rows } = layAgreement(AGREEMENT, "wide");
    vi.spyOn(slider, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, height));
    const singapore = rows.find(({ dot }) => dot.id === "sgp");
    const at = { clientX: singapore?.x ?? 0, clientY: singapore?.y ?? 0 };
    fireEvent.pointerMove(slider, { pointerType: "mouse", ...at });
    expect(slider.querySelector(".chart-tip")?.textContent).toContain("Singapore");
    fireEvent.pointerMove(slider, { pointerType: "mouse", ...at, clientX: width });
    expect(slider.querySelector(".chart-tip")).toBeNull();
  });

  it("lets nothing be measured, which would need style attributes in the policy", async () => {
    await renderLive();
    expect(document.querySelector("#recharts_measurement_span")).toBeNull();
  });
});
