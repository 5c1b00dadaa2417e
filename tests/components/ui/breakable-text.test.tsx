import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BreakableText } from "@/components/ui/breakable-text";

describe("BreakableText", () => {
  it("lets a line end behind the marks of an address, and leaves its words whole", () => {
    const { container } = render(<BreakableText text="example.org/a/terms?year=2024" />);
    expect(container.innerHTML).toBe("example.<wbr>org/<wbr>a/<wbr>terms?<wbr>year=<wbr>2024");
  });

  it("adds nothing to a field without marks", () => {
    const { container } = render(<BreakableText text="pillars" />);
    expect(container.innerHTML).toBe("pillars");
  });
});
