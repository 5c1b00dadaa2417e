import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CountryChips } from "@/components/compare/country-chips";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { PAGES } from "../../lib/comparison";

const CHOSEN = ["rus", "usa", "chn"];
const CHIP_PX = { width: 100, height: 44, gap: 10 };

/** A row of chips: nothing is laid out here, and which one an arrow reaches is told by where they are. */
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const at = CHOSEN.indexOf(this.closest<HTMLElement>("[data-chip]")?.dataset.chip ?? "");
    return new DOMRect(Math.max(0, at) * (CHIP_PX.width + CHIP_PX.gap), 0, CHIP_PX.width, CHIP_PX.height);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function show() {
  const onOrder = vi.fn();
  const onRemove = vi.fn();
  render(
    <CountryChips
      chosen={CHOSEN}
      colours={assignCountryColours(CHOSEN)}
      texts={PAGES.en.texts}
      onOrder={onOrder}
      onRemove={onRemove}
    />,
  );
  return { onOrder, onRemove };
}

async function press(chip: HTMLElement, code: string) {
  fireEvent.keyDown(chip, { code, key: code });
  // The list listens on the document only a moment after a chip is lifted.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("CountryChips", () => {
  it("moves a country by keyboard: space lifts it, an arrow moves it, space puts it down", async () => {
    const { onOrder } = show();
    const russia = screen.getByRole("button", { name: "Move Russia" });
    russia.focus();
    await press(russia, "Space");
    expect(screen.getByRole("status")).toHaveTextContent("Russia: place 1 of 3");
    await press(russia, "ArrowRight");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Russia: place 2 of 3"));
    await press(russia, "Space");
    await waitFor(() => expect(onOrder).toHaveBeenCalledExactlyOnceWith(["usa", "rus", "chn"]));
  });

  it("leaves the order as it was on escape", async () => {
    const { onOrder } = show();
    const russia = screen.getByRole("button", { name: "Move Russia" });
    russia.focus();
    await press(russia, "Space");
    await press(russia, "ArrowRight");
    await press(russia, "Escape");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Russia: place 1 of 3"));
    expect(onOrder).not.toHaveBeenCalled();
  });

  it("says how to move one to those who do not see it", () => {
    show();
    const help = screen.getByRole("button", { name: "Move China" }).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(help)).toHaveTextContent(PAGES.en.texts.words.moveHelp);
  });

  it("removes the one whose cross is pressed", () => {
    const { onRemove } = show();
    fireEvent.click(screen.getByRole("button", { name: "Remove China" }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith("chn");
  });
});
