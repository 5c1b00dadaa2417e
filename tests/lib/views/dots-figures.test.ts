import { describe, expect, it } from "vitest";
import type { DotsInput } from "@/lib/charts/dots";
import { toDotsFigures } from "@/lib/views/dots-figures";
import { DOTS, dot } from "../charts/dots-input";

const SCORES: DotsInput = {
  ...DOTS,
  axis: { ...DOTS.axis, max: 1 },
  rows: [{ id: "judged", label: "Judged", note: "", dots: [dot("deepseek-v3", 0.8125)] }],
};

describe("toDotsFigures", () => {
  it("has a row a dot, and says of what has no interval that it is not known", () => {
    const { rows } = toDotsFigures("en", DOTS);
    expect(rows.map(({ cells }) => cells).slice(1, 5)).toEqual([
      ["GPQA Diamond", "DeepSeek-V3", "53.5", "53.5 %", "95 %: 46.6 to 60.3"],
      ["HumanEval", "DeepSeek-V3", "90.9", "90.9 %", "95 %: 85.4 to 94.4"],
      ["HumanEval", "GigaChat MAX", "72.0", "72 %", "95 %: 64.6 to 78.3"],
      ["MBPP", "DeepSeek-V3", "88.3", "88.3 %", "not known"],
    ]);
  });

  it("gives scores from 0 to 1 two decimals more than percentages", () => {
    expect(toDotsFigures("en", SCORES).rows[0]?.cells[2]).toBe("0.813");
  });
});
