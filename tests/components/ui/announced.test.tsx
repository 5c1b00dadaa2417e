import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Announced } from "@/components/ui/announced";

describe("Announced", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const rest = () => act(() => vi.advanceTimersByTime(1000));

  it("says nothing of what the page opens with, nor of what the address then changes", () => {
    const { rerender } = render(<Announced text="Russia" live={false} />);
    rerender(<Announced text="India" live={false} />);
    rerender(<Announced text="India" live />);
    rest();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("says what a change of the reader came to, once it rests", () => {
    const { rerender } = render(<Announced text="Russia" live />);
    rerender(<Announced text="Russia and B" live />);
    rerender(<Announced text="Russia and Brazil" live />);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    rest();
    expect(screen.getByRole("status")).toHaveTextContent("Russia and Brazil");
  });
});
