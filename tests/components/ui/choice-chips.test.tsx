import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ChoiceChips } from "@/components/ui/choice-chips";

const CHOSEN = ["deepseek-v3", "gigachat-max", "gpt-4o"];
const NAMES: Record<string, string> = {
  "deepseek-v3": "DeepSeek-V3",
  "gigachat-max": "GigaChat MAX",
  "gpt-4o": "GPT-4o",
};
const WORDS = {
  move: "Move {name}",
  moveHelp: "Press space, then the arrow keys, then space again.",
  movedTo: "{name}: place {place} of {count}",
  remove: "Remove {name}",
};
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

function show(chosen = CHOSEN, least?: number) {
  const onOrder = vi.fn();
  const onRemove = vi.fn();
  render(
    <ChoiceChips
      id="models"
      chosen={chosen}
      nameOf={(id) => NAMES[id] ?? id}
      colourClassOf={(id) => (id === "gpt-4o" ? "c-usa" : "c-sky")}
      label="Chosen models"
      words={WORDS}
      least={least}
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

const chipOf = (id: string) => document.querySelector(`[data-chip=${id}]`);
const moveButton = (name: string) => screen.getByRole("button", { name: `Move ${name}` });
const crosses = () => screen.queryAllByRole("button", { name: /^Remove/ });

describe("ChoiceChips", () => {
  it("shows each in its order, by name and with the colour of its key, in a named list", () => {
    show();
    expect(screen.getByRole("list", { name: "Chosen models" }).children).toHaveLength(3);
    expect([...document.querySelectorAll("[data-chip]")].map(({ textContent }) => textContent)).toEqual([
      "DeepSeek-V3×",
      "GigaChat MAX×",
      "GPT-4o×",
    ]);
    expect(chipOf("gpt-4o")).toHaveClass("chip", "c-usa");
    expect(chipOf("deepseek-v3")).toHaveClass("chip", "c-sky");
  });

  it("moves one by keyboard: space lifts it, an arrow moves it, space puts it down", async () => {
    const { onOrder } = show();
    const first = moveButton("DeepSeek-V3");
    first.focus();
    await press(first, "Space");
    expect(screen.getByRole("status")).toHaveTextContent("DeepSeek-V3: place 1 of 3");
    await waitFor(() => expect(chipOf("deepseek-v3")).toHaveAttribute("data-lifted"));
    expect(chipOf("gpt-4o")).not.toHaveAttribute("data-lifted");
    await press(first, "ArrowRight");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("DeepSeek-V3: place 2 of 3"));
    await press(first, "Space");
    await waitFor(() =>
      expect(onOrder).toHaveBeenCalledExactlyOnceWith(["gigachat-max", "deepseek-v3", "gpt-4o"]),
    );
    expect(chipOf("deepseek-v3")).not.toHaveAttribute("data-lifted");
  });

  it("leaves the order as it was on escape", async () => {
    const { onOrder } = show();
    const first = moveButton("DeepSeek-V3");
    first.focus();
    await press(first, "Space");
    await press(first, "ArrowRight");
    await press(first, "Escape");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("DeepSeek-V3: place 1 of 3"));
    expect(onOrder).not.toHaveBeenCalled();
  });

  it("says how to move one to those who do not see it", () => {
    show();
    const help = moveButton("GPT-4o").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(help)).toHaveTextContent(WORDS.moveHelp);
  });

  it("removes the one whose cross is pressed", () => {
    const { onRemove } = show();
    fireEvent.click(screen.getByRole("button", { name: "Remove GPT-4o" }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith("gpt-4o");
  });

  it("has no cross on the last one, or on the last two where two must stay", () => {
    show(["gpt-4o"]);
    expect(crosses()).toHaveLength(0);
    document.body.replaceChildren();
    show(["gpt-4o", "gigachat-max"], 2);
    expect(crosses()).toHaveLength(0);
    document.body.replaceChildren();
    show(CHOSEN, 2);
    expect(crosses()).toHaveLength(3);
  });
});
