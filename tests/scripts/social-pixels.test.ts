import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { toIndexedPng } from "@/scripts/social/indexed-png";
import { lightColours } from "@/scripts/social/light-colours";
import { toIndices, toPalette } from "@/scripts/social/palette";

const PIXELS = Uint8Array.from([253, 252, 249, 213, 94, 0, 0, 114, 178, 254, 252, 249]);

describe("a picture in a palette of its own colours", () => {
  const palette = toPalette(["#fdfcf9", "#d55e00", "#0072b2"], ["#fdfcf9"]);

  it("keeps every colour that it is drawn in exactly, and takes the nearest for others", async () => {
    const indices = toIndices(PIXELS, 3, palette);
    const png = await toIndexedPng({ width: 2, height: 2 }, indices, palette);
    const read = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(read.info).toMatchObject({ width: 2, height: 2, channels: 3 });
    expect([...read.data]).toEqual([253, 252, 249, 213, 94, 0, 0, 114, 178, 253, 252, 249]);
  });

  it("has steps between a colour and its background for the edges of letters", () => {
    // A fifth of the way from 253 to 213 is 245, from 252 to 94 is 220, from 249 to 0 is 199.
    expect(palette).toContainEqual([245, 220, 199]);
  });

  it("refuses more colours than a palette holds", () => {
    const many = Array.from({ length: 60 }, (_, i) => `#0000${(16 + i * 3).toString(16)}`);
    expect(() => toPalette(many, ["#ffffff"])).toThrow("A picture of 60 colours needs a palette of");
  });
});

describe("lightColours", () => {
  const colour = lightColours(
    "@theme{--color-rus-text: light-dark(#b84f00, #ff8a3d);--model-0: light-dark(#4e5fb8, #8f9df0);}",
  );

  it("reads the light one of each pair", () => {
    expect([colour("rus-text"), colour("model-0")]).toEqual(["#b84f00", "#4e5fb8"]);
  });

  it("throws where a colour is not there", () => {
    expect(() => colour("pink")).toThrow('no colour "pink"');
  });
});
