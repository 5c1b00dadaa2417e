import { describe, expect, it } from "vitest";
import { paintAttributes, readColour } from "@/components/picture-file/colour";

describe("readColour", () => {
  it("writes a computed colour in six digits", () => {
    expect(readColour("rgb(213, 94, 0)")).toEqual({ colour: "#d55e00", opacity: 1 });
  });

  it("keeps the opacity beside the digits, since not every reader knows one within", () => {
    expect(readColour("rgba(23, 25, 28, 0.35)")).toEqual({ colour: "#17191c", opacity: 0.35 });
    expect(readColour("color(srgb 1 0 0.2 / 50%)")).toEqual({ colour: "#ff0033", opacity: 0.5 });
  });

  it("is null where nothing is seen", () => {
    expect(readColour("rgba(0, 0, 0, 0)")).toBeNull();
    expect(readColour("none")).toBeNull();
  });
});

describe("paintAttributes", () => {
  it("names an opacity only where there is one", () => {
    expect(paintAttributes("fill", { colour: "#d55e00", opacity: 1 })).toEqual({ fill: "#d55e00" });
    expect(paintAttributes("stroke", { colour: "#17191c", opacity: 0.35 })).toEqual({
      stroke: "#17191c",
      "stroke-opacity": "0.35",
    });
  });
});
