import { describe, expect, it } from "vitest";
import { drawPng } from "@/components/picture-file/png-file";

describe("drawPng", () => {
  it("refuses with a code what no canvas holds: 8,193 pixels drawn twice as fine are 16,386", async () => {
    const drawn = { svg: "<svg/>", width: 1120, height: 8193, fonts: [] };
    await expect(drawPng(drawn)).rejects.toMatchObject({ name: "PictureFault", code: "too-large" });
  });
});
