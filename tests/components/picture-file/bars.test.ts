import { describe, expect, it } from "vitest";
import { readBars } from "@/components/picture-file/bars";

const BOX = { x: 10, y: 20, width: 200, height: 8 };
const RED = { colour: "#ff0000", opacity: 1 };
const INK = { colour: "#17191c", opacity: 1 };
const red = "linear-gradient(rgb(255, 0, 0) 0px, rgb(255, 0, 0) 0px)";
const ink = "linear-gradient(rgb(23, 25, 28) 0px, rgb(23, 25, 28) 0px)";

describe("readBars", () => {
  it("reads a bar from the left, as long as its size says", () => {
    const bars = readBars({ image: red, position: "0% 50%", size: "43% 100%" }, BOX);
    expect(bars).toEqual([{ x: 10, y: 20, width: 86, height: 8, paint: RED }]);
  });

  it("reads a bar from the right, as in Arabic", () => {
    const bars = readBars({ image: red, position: "100% 50%", size: "43% 100%" }, BOX);
    expect(bars).toEqual([{ x: 124, y: 20, width: 86, height: 8, paint: RED }]);
  });

  it("reads a line through the middle: (8 − 1) / 2 below the top", () => {
    const [line] = readBars({ image: red, position: "50% 50%", size: "100% 1px" }, BOX);
    expect(line).toEqual({ x: 10, y: 23.5, width: 200, height: 1, paint: RED });
  });

  it("paints the last layer first, so that a tick lies over its bar: 25 % of the 198 beside it", () => {
    const layers = { image: `${ink}, ${red}`, position: "25% 0%, 0% 50%", size: "2px 100%, 10% 100%" };
    expect(readBars(layers, BOX)).toEqual([
      { x: 10, y: 20, width: 20, height: 8, paint: RED },
      { x: 59.5, y: 20, width: 2, height: 8, paint: INK },
    ]);
  });

  it("adds what a calc() adds and takes what it takes", () => {
    const [bar] = readBars({ image: red, position: "calc(50% - 3px) 0%", size: "0px 100%" }, BOX);
    expect(bar?.x).toBe(10 + 100 - 3);
  });

  it("draws nothing of a gradient of several colours or of a picture", () => {
    const image = "linear-gradient(rgb(255, 0, 0), rgb(0, 0, 0)), none";
    expect(readBars({ image, position: "0% 0%", size: "auto" }, BOX)).toEqual([]);
  });
});
