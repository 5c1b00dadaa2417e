import { h, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runEffectsBeforeEvents } from "@/components/islands/effects-before-events";

const heard: string[] = [];

/** Tells what it holds by an effect, as downshift does of what was typed. */
function Field() {
  const [value, setValue] = useState("");
  useEffect(() => {
    heard.push(`told ${value}`);
  }, [value]);
  return h("input", {
    onKeyDown: () => heard.push("key"),
    onInput: ({ currentTarget }) => setValue(currentTarget.value),
  });
}

function drawField(): HTMLInputElement {
  render(h(Field, {}), document.body);
  const field = document.querySelector("input");
  if (!field) throw new Error("there is no field");
  return field;
}

async function type(field: HTMLInputElement, value: string): Promise<void> {
  field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
  field.value = value;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await Promise.resolve();
}

/** As where a hand is faster than the screen. */
const withoutFrames = () => vi.stubGlobal("requestAnimationFrame", () => 0);

const inTheBackground = () => vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");

beforeAll(runEffectsBeforeEvents);

afterEach(() => {
  render(null, document.body);
  // What is still due was put off for good.
  document.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  heard.length = 0;
});

describe("an island under Preact", () => {
  it("does what is due before it hears the next key, though nothing was painted between", async () => {
    withoutFrames();
    const field = drawField();
    await type(field, "g");
    await type(field, "ge");
    await type(field, "ger");
    expect(heard).toEqual(["told ", "key", "told g", "key", "told ge", "key"]);
  });

  it("does it by itself once the page was painted, and in the background, where none is", async () => {
    drawField();
    await vi.waitFor(() => expect(heard).toEqual(["told "]));
    heard.length = 0;
    render(null, document.body);
    withoutFrames();
    inTheBackground();
    drawField();
    await vi.waitFor(() => expect(heard).toEqual(["told "]));
  });
});
