import { describe, expect, it } from "vitest";
import { dateFormat, listFormat, numberFormat } from "@/lib/i18n/formatters";

describe("formatters", () => {
  it("are made once for a language and options", () => {
    const options = { maximumFractionDigits: 2 };
    expect(numberFormat("en", options)).toBe(numberFormat("en", { ...options }));
    expect(dateFormat("en", { year: "numeric" })).toBe(dateFormat("en", { year: "numeric" }));
    expect(listFormat("en", { type: "unit" })).toBe(listFormat("en", { type: "unit" }));
  });

  it("are others for another language and for other options", () => {
    expect(numberFormat("en", { maximumFractionDigits: 1 }).format(1234.56)).toBe("1,234.6");
    expect(numberFormat("en", { maximumFractionDigits: 0 }).format(1234.56)).toBe("1,235");
    expect(numberFormat("pt", { maximumFractionDigits: 1 }).format(1234.56)).toBe("1.234,6");
  });
});
