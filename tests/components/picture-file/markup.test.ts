import { describe, expect, it } from "vitest";
import { escapeText, tag } from "@/components/picture-file/markup";

describe("tag", () => {
  it("writes numbers to a hundredth and leaves out what is null or undefined", () => {
    expect(tag("rect", { x: 1 / 3, y: 2, rx: null, ry: undefined })).toBe('<rect x="0.33" y="2"/>');
  });

  it("puts markup between its ends, and escapes what stands in an attribute", () => {
    const text = tag("text", { "font-family": '"IBM Plex Sans"' }, escapeText("R & D < 5"));
    expect(text).toBe('<text font-family="&quot;IBM Plex Sans&quot;">R &amp; D &lt; 5</text>');
  });
});

describe("escapeText", () => {
  it("keeps letters of every script and the marks that isolate a name", () => {
    expect(escapeText("\u2068روسيا\u2069 भारत 中国 𝕏")).toBe("\u2068روسيا\u2069 भारत 中国 𝕏");
  });

  it("drops the control characters that XML refuses", () => {
    expect(escapeText("a\u0000b\u001Fc")).toBe("abc");
  });
});
