import type { DotsDot, DotsInput } from "@/lib/charts/dots";

/** Two models at three benchmarks, as published in 2024 and 2025; the second model's own maker measured at the first. */
export const DOTS: DotsInput = {
  kind: "dots",
  direction: "ltr",
  summary: "DeepSeek-V3 solves more than GigaChat MAX at three of three benchmarks.",
  axis: {
    min: 0,
    max: 100,
    ticks: [0, 25, 50, 75, 100].map((value) => ({ value, text: `${value} %` })),
    caption: "Share of items solved",
  },
  makersText: "measured by its maker",
  models: [
    { id: "deepseek-v3", label: "DeepSeek-V3", mark: 0 },
    { id: "gigachat-max", label: "GigaChat MAX", mark: 1 },
  ],
  rows: [
    {
      id: "gpqa-diamond",
      label: "GPQA Diamond",
      note: "198 items · English",
      dots: [
        dot("gigachat-max", 41.4, { interval: [34.8, 48.4], isMakers: true }),
        dot("deepseek-v3", 53.5, { interval: [46.6, 60.3] }),
      ],
    },
    {
      id: "humaneval",
      label: "HumanEval",
      note: "164 items · Python",
      dots: [
        dot("deepseek-v3", 90.9, { interval: [85.4, 94.4] }),
        dot("gigachat-max", 72, { interval: [64.6, 78.3] }),
      ],
    },
    {
      id: "mbpp",
      label: "MBPP",
      note: "",
      dots: [dot("deepseek-v3", 88.3), dot("gigachat-max", 74.7)],
    },
  ],
};

export const MIRRORED_DOTS: DotsInput = { ...DOTS, direction: "rtl" };

export function dot(model: string, value: number, more: Partial<DotsDot> = {}): DotsDot {
  const interval = more.interval ?? null;
  const intervalText = interval && `95 %: ${interval[0]} to ${interval[1]}`;
  return { model, value, valueText: `${value} %`, interval, intervalText, isMakers: false, ...more };
}
