// @vitest-environment node
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Waterfall } from "@/components/charts/waterfall";
import { keepDrawing } from "@/lib/charts/kept-drawings";
import { INPUT } from "@/tests/lib/charts/waterfall-input";

describe("Waterfall on the server", () => {
  it("holds the drawing and the summary, as an island without a control that does nothing yet", () => {
    keepDrawing("a", "<svg>drawn</svg>");
    const html = renderToString(<Waterfall input={INPUT} drawn="a" />);
    expect(html).toContain("<svg>drawn</svg>");
    expect(html).toContain(INPUT.summary);
    expect(html).toContain('data-island="waterfall"');
    expect(html).not.toMatch(/role=|tabindex|style=/i);
  });

  it("fails on a drawing that is not at hand", () => {
    expect(() => renderToString(<Waterfall input={INPUT} drawn="b" />)).toThrow("The drawing b");
  });
});
