import type { WaterfallInput } from "@/lib/charts/waterfall";

/** India against Russia in 2024, to a tenth: 6.1 + 2.3 + 0.8 − 0.5 = 8.7, and 0.3 more make 9. */
export const INPUT: WaterfallInput = {
  kind: "waterfall",
  direction: "ltr",
  parts: [
    part("Talent", 6.1),
    part("Commercial", 2.3),
    part("Operating environment", 0.8),
    part("Infrastructure", -0.5),
  ],
  remainder: { label: "Rounding, not explained", value: 0.3, valueText: "+0.3" },
  total: { label: "Gap", value: 9, valueText: "9" },
  summary: "Talent accounts for about 6 of the 9 points.",
};

export const MIRRORED: WaterfallInput = { ...INPUT, direction: "rtl" };

function part(label: string, value: number) {
  const valueText = `${value < 0 ? "−" : "+"}${Math.abs(value)}`;
  return { label, value, valueText, from: value - 0.2, to: value + 0.2, rangeText: `${label} in its range` };
}
