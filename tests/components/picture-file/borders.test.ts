import { describe, expect, it } from "vitest";
import { readBorders } from "@/components/picture-file/borders";

const NONE = { width: "0px", style: "none", colour: "rgb(0, 0, 0)" };
const PAINT = { colour: "#0b5cad", opacity: 1 };

function bordersOf(top: typeof NONE, bottom = NONE) {
  return readBorders({
    borderTopWidth: top.width,
    borderTopStyle: top.style,
    borderTopColor: top.colour,
    borderBottomWidth: bottom.width,
    borderBottomStyle: bottom.style,
    borderBottomColor: bottom.colour,
    borderRightWidth: "0px",
    borderRightStyle: "solid",
    borderRightColor: "rgb(0, 0, 0)",
    borderLeftWidth: "3px",
    borderLeftStyle: "solid",
    borderLeftColor: "rgba(0, 0, 0, 0)",
  });
}

describe("readBorders", () => {
  it("tells nothing of a border without style, thickness or colour", () => {
    expect(bordersOf(NONE)).toEqual([]);
  });

  it("tells which line is double and which is solid", () => {
    const ahead = { width: "4px", style: "solid", colour: "rgb(11, 92, 173)" };
    const behind = { ...ahead, style: "double" };
    expect(bordersOf(ahead, behind)).toEqual([
      { at: "top", width: 4, paint: PAINT, isDouble: false, dashes: null },
      { at: "bottom", width: 4, paint: PAINT, isDouble: true, dashes: null },
    ]);
  });

  it("measures dashes by the thickness of their line", () => {
    const [unknown] = bordersOf({ width: "4px", style: "dashed", colour: "rgb(11, 92, 173)" });
    expect(unknown?.dashes).toBe("8 4");
  });
});
