import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { toEmbedCode } from "@/lib/pictures/embed-code";

const HEIGHTS = [
  { width: 320, height: 780 },
  { width: 720, height: 520 },
];
const SRC = "https://a.example/en/embed/home-ladder/?theme=dark&pin=fra";

function elementsOf(code: string) {
  const { document } = parseHTML(`<body>${code}</body>`);
  return { frame: document.querySelector("iframe"), script: document.querySelector("script") };
}

describe("toEmbedCode", () => {
  it("is one frame, high enough for every width, where the host wants no script", () => {
    const { frame, script } = elementsOf(
      toEmbedCode({ src: SRC, title: "T", heights: HEIGHTS, script: null }),
    );
    expect(script).toBeNull();
    expect(frame?.getAttribute("src")).toBe(SRC);
    expect(frame?.getAttribute("height")).toBe("780");
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.hasAttribute("data-heights")).toBe(false);
  });

  it("names the height at each width where our script is to choose", () => {
    const script = "https://a.example/embed.js";
    const made = elementsOf(toEmbedCode({ src: SRC, title: "T", heights: HEIGHTS, script }));
    expect(made.frame?.dataset.heights).toBe("320:780,720:520");
    expect(made.script?.getAttribute("src")).toBe(script);
    expect(made.script?.hasAttribute("async")).toBe(true);
  });

  it("keeps whatever a title holds within it", () => {
    const title = `"><script>alert(1)</script> & 'x'`;
    const { frame, script } = elementsOf(toEmbedCode({ src: SRC, title, heights: HEIGHTS, script: null }));
    expect(frame?.title).toBe(title);
    expect(script).toBeNull();
  });
});
