import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { button, control, openWeightsPage } from "./open-weights-page";

const slid: string[] = [];
let clock = 0;

/** What the reader's settings say of motion. */
function prefer(reduced: boolean) {
  vi.stubGlobal("matchMedia", () => ({ matches: reduced }));
}

/** Long after whatever moved last. */
function rest() {
  clock += 1000;
}

beforeEach(() => {
  slid.length = 0;
  Element.prototype.animate = function animate(this: Element) {
    slid.push(this.id);
    return new Animation();
  };
  vi.stubGlobal("Animation", class {});
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(45);
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, "animate");
});

describe("rows that change their places", () => {
  it("slide where a preset is chosen; those that stay do not", () => {
    prefer(false);
    openWeightsPage();
    rest();
    fireEvent.change(control("All weight on…"), { target: { value: "talent" } });
    expect(slid).toContain("ind");
    expect(slid).not.toContain("usa");
  });

  it("do not as the page opens with the weights of its address", () => {
    prefer(false);
    openWeightsPage("?w=talent:100");
    expect(slid).toEqual([]);
  });

  it("do not while moves follow each other as fast as in a drag", () => {
    prefer(false);
    openWeightsPage();
    rest();
    fireEvent.click(button("Equal weights"));
    expect(slid).not.toEqual([]);
    slid.length = 0;
    fireEvent.change(control("Weight of Talent"), { target: { value: 60 } });
    expect(slid).toEqual([]);
  });

  it("do not where the reader wants less motion", () => {
    prefer(true);
    openWeightsPage();
    rest();
    fireEvent.click(button("Equal weights"));
    expect(slid).toEqual([]);
  });
});
