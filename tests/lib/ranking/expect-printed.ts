import { expect } from "vitest";

/** Expects a value to print as published with so many decimals, whichever way halves were rounded. */
export function expectPrinted(value: number, printed: number, decimals: number, what: string): void {
  expect(Math.abs(value - printed), `${what}: ${value}, printed ${printed}`).toBeLessThanOrEqual(
    10 ** -decimals / 2 + 1e-9,
  );
}
